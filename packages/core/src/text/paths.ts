/** The name of a file without its folders: `folder/名前.csv` and `folder\名前.csv` are `名前.csv`. */
export const lastPart = (path: string): string => path.replace(/^.*[\\/]/s, '');
