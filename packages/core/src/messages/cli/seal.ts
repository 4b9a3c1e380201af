import type { MessageCatalogue } from '../message.js';

/** `kaijisho seal` and `kaijisho verify` */
export const CLI_SEAL_MESSAGES = {
  'cli.usage-seal': {
    ja: '使い方：$0 seal <開示書> --key <秘密鍵> -o <出力ファイル.json> [オプション]',
    en: 'Usage: $0 seal <disclosure> --key <private key> -o <output.json> [options]',
  },
  'cli.seal': {
    ja: '開示書の内容に電子署名を付けます（事業者向け）',
    en: 'Sign what a disclosure says (for vendors)',
  },
  'cli.seal-input': {
    ja: '開示書（Excel、PDF、CSV、JSON、XML）',
    en: 'A disclosure (Excel, PDF, CSV, JSON, XML)',
  },
  'cli.option-private-key': {
    ja: '秘密鍵のファイル（Ed25519。PEMまたはJWK）',
    en: 'File of the private key (Ed25519, as PEM or JWK)',
  },
  'cli.option-output-seal': {
    ja: '電子署名を書き出すファイル（.json）',
    en: 'File for the seal (.json)',
  },
  'cli.option-only': {
    ja: '対象とする開示書の番号（ファイルの中で何番目か。1から数える。複数回指定可）。省略時はすべて',
    en: 'Number of the disclosure in the file, counted from 1; may be repeated. Default: all',
  },
  'cli.option-seal-date': {
    ja: '電子署名に書く日付（YYYY-MM-DD）。省略時は今日',
    en: 'The date the seal states (YYYY-MM-DD). Default: today',
  },
  'cli.option-key-date': {
    ja: '鍵を記録した日付とする日（YYYY-MM-DD）。省略時は今日',
    en: 'The date a key is noted down with (YYYY-MM-DD). Default: today',
  },
  'cli.seal-bad-only': {
    ja: '--only には、開示書の番号（1、2 など）を指定してください（「{value}」は使えません）。',
    en: '--only takes the number of a disclosure, such as 1 or 2, not "{value}".',
  },
  'cli.seal-no-such': {
    ja: '「{file}」に、その番号の開示書はありません。次の中から選んでください。',
    en: '"{file}" has no disclosure with that number. Choose one of these:',
  },
  'cli.example-seal': { ja: '開示書に電子署名を付ける', en: 'sign a disclosure' },
  'cli.seal-needs-file': { ja: '開示書を指定してください。', en: 'Name the disclosure.' },
  'cli.seal-needs-key': {
    ja: '秘密鍵のファイルを --key で指定してください。鍵は「openssl genpkey -algorithm ed25519 -out 秘密鍵.pem」で作れます。',
    en: 'Name the private key with --key. "openssl genpkey -algorithm ed25519 -out private.pem" makes one.',
  },
  'cli.seal-key-unreadable': {
    ja: '「{file}」は、鍵として読み取れません。Ed25519の鍵（PEMまたはJWK）を指定してください。',
    en: '"{file}" cannot be read as a key. Give an Ed25519 key as PEM or JWK.',
  },
  'cli.seal-key-encrypted': {
    ja: '「{file}」の鍵は、パスワードで暗号化されているため使えません。openssl pkey -in <鍵> -out <出力> で暗号化していない鍵を作り、安全な場所に保管して指定してください。',
    en: 'The key in "{file}" is encrypted with a password and cannot be used. Make one without encryption with openssl pkey -in KEY -out OUTPUT, keep it in a safe place, and give that.',
  },
  'cli.seal-key-other-kind': {
    ja: '「{file}」は、Ed25519の鍵ではないか、壊れています（RSAなど、ほかの種類の鍵は使えません）。openssl genpkey -algorithm ed25519 -out <出力> で作った鍵を指定してください。',
    en: '"{file}" holds a key of another kind than Ed25519 (such as RSA), or a damaged one. Give a key made with openssl genpkey -algorithm ed25519 -out OUTPUT.',
  },
  'cli.seal-key-public': {
    ja: '「{file}」は公開鍵です。電子署名を付けるには、秘密鍵を指定してください。',
    en: '"{file}" is a public key. Sealing takes the private key.',
  },
  'cli.seal-contents': {
    ja: '開示書{count}件に電子署名を付けました。',
    en: 'Disclosures signed: {count}.',
  },
  'cli.seal-unsure': {
    ja: '読み取りに確信が持てない回答が{count}件あります。電子署名は、読み取ったままの回答に付いています。お渡しになる前に、「kaijisho read」で、原本の回答と合っているかをご確認ください。',
    en: 'Answers read without certainty: {count}. The seal is for the answers as they were read; before you hand it over, see "kaijisho read" and compare them with the original.',
  },
  'cli.seal-means': {
    ja: '電子署名で分かるのは、誰が付けたかと、その後に内容が変わっていないことです。回答が事実であることを示すものではありません。',
    en: 'A seal shows who signed and that nothing was changed since. It does not show that an answer is true.',
  },
  'cli.usage-verify': {
    ja: '使い方：$0 verify <開示書> <電子署名.json> [オプション]',
    en: 'Usage: $0 verify <disclosure> <seal.json> [options]',
  },
  'cli.verify': {
    ja: '開示書が、電子署名を付けたときの内容のままかを確かめます',
    en: 'Check whether a disclosure still says what was signed',
  },
  'cli.verify-input': { ja: '受け取った開示書', en: 'The disclosure as received' },
  'cli.verify-seal': { ja: '電子署名のファイル（.json）', en: 'The seal (.json)' },
  'cli.option-public-key': {
    ja: '事業者の公開鍵のファイル。省略時は、前に確かめたときの鍵',
    en: "File of the vendor's public key; otherwise the key met before",
  },
  'cli.option-keys': {
    ja: '確かめた鍵の記録（省略時は利用者のフォルダー）',
    en: "List of keys met so far; otherwise the one in the user's own folder",
  },
  'cli.option-new-key': {
    ja: '事業者の鍵が新しくなったことを、電話などで確かめたときに指定します。新しい鍵を、日付とともに記録します',
    en: 'Give this once the vendor has confirmed its new key another way, such as by phone: records the new key with the date',
  },
  'cli.example-verify': { ja: '電子署名を確かめる', en: 'check a seal' },
  'cli.verify-needs-files': {
    ja: '開示書と電子署名のファイルを指定してください（例：kaijisho verify MDS.xlsx MDS.seal.json）。',
    en: 'Name the disclosure and its seal, as in: kaijisho verify MDS.xlsx MDS.seal.json',
  },
  'cli.verify.sound': {
    ja: '「{file}」の内容は、{sealedOn}に電子署名が付けられたときのままです。\n  鍵の指紋：{thumbprint}',
    en: '"{file}" still says what was signed on {sealedOn}.\n  Key: {thumbprint}',
  },
  'cli.verify.changed': {
    ja: '「{file}」の内容は、{sealedOn}に電子署名が付けられた後に変わっています。事業者に確認してください。',
    en: '"{file}" was changed after it was signed on {sealedOn}. Ask the vendor which of the two is right.',
  },
  'cli.verify.in-part': {
    ja: '電子署名の対象は、「{file}」にある開示書の一部だけです。対象の開示書の内容は、{sealedOn}に電子署名が付けられたときのままです。\n  鍵の指紋：{thumbprint}\n次の開示書には、電子署名がありません。すべてに電子署名を付けて送るよう、事業者に依頼してください。',
    en: 'Only some of the disclosures in "{file}" are signed. Those still say what was signed on {sealedOn}.\n  Key: {thumbprint}\nThe following are not signed. Ask the vendor to sign all of them:',
  },
  'cli.verify.other-file': {
    ja: 'この電子署名は「{file}」のものではありません。製品、版、様式のどれかが違います。ファイルを取り違えていないか確かめてください。',
    en: 'This seal belongs to another file than "{file}": product, version or form differ. Check that the right two files were named.',
  },
  'cli.verify.other-key': {
    ja: '電子署名の鍵が、この事業者の鍵として知られているものと違います。事業者に電話などで確認してください。鍵が新しくなったと確かめられたら、--new-key を付けてもう一度実行してください。\n  電子署名の鍵の指紋：{thumbprint}',
    en: 'The seal was made with another key than the one this vendor is known by. Ask the vendor another way, such as by phone. Once it has confirmed a new key, run this again with --new-key.\n  Key of the seal: {thumbprint}',
  },
  'cli.verify.damaged-seal': {
    ja: '電子署名「{seal}」は壊れているか、書き換えられています。事業者に再送を依頼してください。',
    en: 'The seal "{seal}" is damaged or was tampered with. Ask the vendor to send it again.',
  },
  'cli.verify.no-seal': {
    ja: '「{seal}」は kaijisho seal で作った電子署名ではありません。事業者から届いた .seal.json を指定してください。',
    en: '"{seal}" is not a seal made by kaijisho seal. Name the .seal.json that came from the vendor.',
  },
  'cli.verify-part.header': { ja: '基本情報：{of}', en: 'header: {of}' },
  'cli.verify-part.answer': { ja: '回答：{of}', en: 'answer: {of}' },
  'cli.verify-part.answers': { ja: '設問の数：{of}', en: 'number of rows: {of}' },
  'cli.verify-part.note': { ja: '備考：{of}', en: 'note: {of}' },
  'cli.verify-new-key': {
    ja: '「{organisation}」の新しい鍵として、{since}の日付で記録しました。前の鍵の指紋：{before}（記録は残しています）',
    en: 'Recorded as the new key of "{organisation}" on {since}. Previous key: {before} (kept on record)',
  },
  'cli.verify-first': {
    ja: '「{organisation}」の鍵を初めて確かめたので、記録しました。鍵の指紋が正しいことを、事業者に電話などで確認してください。',
    en: 'This is the first key met of "{organisation}"; it was noted down. Confirm it with the vendor another way, such as by phone.',
  },
} as const satisfies MessageCatalogue;
