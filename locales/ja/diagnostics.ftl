# levels and report

level-error = エラー
level-warning = 警告
level-info = 情報
level-help = ヒント
path-built-in = 組み込みの { $path }
summary-findings =
    エラー { $errors } 件、警告 { $warnings } 件{ $infos ->
        [0] { "" }
       *[other] 、情報 { $infos } 件
    }

# catalog rules

fluent-syntax =
    { $problem ->
        [equals] メッセージ名の後に `=` がありません
        [brace-open] 波括弧が閉じられていません
        [brace-close] 対応する開き波括弧がありません
        [character] メッセージ名として使えない文字
        [value] `=` の後に何もありません
        [default] `*` の付いた選択肢がありません
        [defaults] `*` の付いた選択肢が複数あります
        [selector] 選択の条件に使えません
        [quote] 引用符が閉じられていません
        [escape] `\` の後の文字が不明
        [function] 呼び出せません
        [argument] 括弧内の値の順序違い又は重複
        [expression] `$変数`・名前・数値のいずれもありません
       *[other] メッセージの書式が不正
    }
    .entry = `名前 = 文` の形で書いてください（名前は英数字と `-`）。文の2行目以降は空白で始めてください
    .brace = `{"{"} $変数 {"}"}` の形で書いてください。文中に波括弧そのものを出すには `{"{"}"{"{"}"{"}"}` と書いてください
    .default = 最後の選択肢だけに `*` を付け、`*[other]` としてください
function-unknown = 関数又は値の数が不正: `{ $id }` の中の `{ $name }`
    .hint = 使える関数は `NUMBER($変数)` のみ
locale-missing = 言語 `{ $language }` の文言がありません
    .hint = サイトの他の言語にあるすべてのメッセージを `locales/{ $language }/*.ftl` に書いてください
locale-unlisted = サイトの言語に含まれない `{ $language }` の文言
    .hint = `content/site.toml` の `languages` に `{ $language }` を加えるか、フォルダーを削除してください
message-attributes =
    言語 `{ $language }` のメッセージ `{ $id }` に{ $problem ->
        [value] 本文がありません
        [lacking] `.{ $attribute }` がありません
       *[surplus] 不明な `.{ $attribute }` があります
    }
    .lacking = メッセージの下に `    .{ $attribute } = …` の行を加えてください
    .nearest = `.{ $nearest }` ではありませんか
    .known = 使えるもの: { $known }
    .reference = 基準となる定義
message-cycle = メッセージ `{ $id }` が `{ $name }` を通じて自分自身を引用しています
message-duplicate = 言語 `{ $language }` に `{ $id }` が重複しています
    .first = 最初の定義
    .hint = どちらか一方を削除してください
    .kind = メッセージと用語には同じ名前を使えません。どちらか一方の名前を変えてください
message-missing = 言語 `{ $language }` にメッセージ `{ $id }` がありません
    .hint = `locales/{ $language }/` のファイルに加えてください
message-surplus = メッセージ `{ $id }` が言語 `{ $language }` にしかありません
    .nearest = `{ $nearest }` ではありませんか
    .hint = 他の言語にも加えるか、削除してください
message-variables =
    言語 `{ $language }` のメッセージ `{ $id }` { $problem ->
        [lacking] に `${ $variable }` がありません
        [argument] が `{ $name }` に `${ $variable }` を渡していません
       *[unknown] に不明な変数 `${ $variable }` があります
    }
    .lacking = 値を示す位置に `{"{"} ${ $variable } {"}"}` と書いてください
    .argument = `{"{"} { $name }({ $variable }: "…") {"}"}` と書いてください
    .nearest = `${ $nearest }` ではありませんか
    .known = 使えるもの: { $known }
    .reference = 基準となる定義
term-or-message-unknown = 言語 `{ $language }` のメッセージ `{ $id }` が引用する `{ $name }` がありません
    .nearest = `{ $nearest }` ではありませんか
