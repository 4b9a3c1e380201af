export * from '@kaijisho/core';
