### `seibun check` が本文に見つけるもの。値は何が問題か、属性はどうすればよいかを述べます。

## 検査の設定

unknown-rule = 規則 `{ $rule }` はありません
    .nearest = `{ $nearest }` ではありませんか
    .list = すべての規則は `seibun check --rules` で確かめられます
fixed-rule = 規則 `{ $rule }` は、重大度を下げることも無効にすることもできません（不完全又は不正確なページを防ぐ規則です）
    .mend = 規則が指摘する箇所を直してください
allow-without-reason = `{ $rule }` を無効にする理由がありません
    .say = ここで問題にならない理由を `reason` に書いてください
unused-allow = `{ $rule }` を無効にしていますが、ここに指摘はありません
    .remove = `allow` のこの記載を削除してください

## 翻訳

translation-stale =
    { $part ->
        [head] 題名、前文又は末尾
       *[other] 条項 `{ $section }`{" "}
    }の正文が、翻訳の後に変更されています{ $more ->
        [0] { "" }
       *[other] （{ $languages }）
    }
    .recorded = 翻訳したときの正文の指紋
    .changed = { $version } の版からの変更：{ $changes }
    .record = 翻訳を改めてから、`seibun translated { $notice } { $language }{ $part ->
        [head] { "" }
       *[other] {" "}{ $section }
    }{ $of ->
        [latest] { "" }
       *[other] {" "}--version { $of }
    }` で記録してください{ $more ->
        [0] { "" }
       *[other] （他の言語についても同様です）
    }
translation-unrecorded = この翻訳の { $count } か所について、どの正文を訳したかが記録されていません
    .record = 翻訳が最新であることを確かめてから、`seibun translated { $notice } { $language }{ $of ->
        [latest] { "" }
       *[other] {" "}--version { $of }
    }` で記録してください
bad-fingerprint =
    { $problem ->
        [original] 正文に `translates` があります（正文は何も訳していません）
       *[other] seibun が書いた指紋ではありません
    }
    .record = 翻訳が最新であれば、`seibun translated { $notice } { $language }` で記録してください
    .remove = 削除してください
section-missing =
    { $others ->
        [0] 条項 `{ $section }` に `{ $languages }` の訳がなく、代わりに正文が掲載されます
       *[other] 条項 `{ $section }` ほか { $others } 件に `{ $languages }` の訳がなく、代わりに正文が掲載されます
    }
    .translate = 訳を加えてください。この言語だけの条項であれば、`only` にこの本文の言語を書いてください
equal-section-missing = 条項 `{ $section }` が `{ $languages }` の本文にありません。優先する言語がない場合、すべての言語の本文に必要です
    .add = そこにも書いてください。`only` は、優先する言語がある場合に限り使えます
section-surplus = 正文に条項 `{ $section }` がありません
    .nearest = `{ $nearest }` ではありませんか
    .only = 正文に加えてください。この言語だけの条項であれば `only = "{ $language }"` と書いてください
section-mismatch =
    正文のこの条項は「{ $heading }」ですが、その翻訳は「{ $other }」の箇所にあるようです
    .original = 正文の見出し
    .swap = 翻訳の各条項の `id` を、その元となる条項のものにしてください。ここには `{ $id }` の見出しと本文が入ります
service-differs =
    サービス `{ $service }` の{ $what ->
        [purpose] 利用目的
        [recipient] 送信先
       *[country] 送信先の国
    }が、文書 `{ $other }` の記載と異なります（ここでは `{ $here }`、`{ $other }` では `{ $there }`）
    .other = `{ $other }` の記載
    .same = 同じ取扱いであれば同じ記載にし、別の取扱いであれば `id` を分けてください
translation-untouched = 正文は版 `{ $version }` から変わりましたが、翻訳は変わらないまま、現在の正文の翻訳として記録されています
    .compare = 正文の変更が翻訳に影響しないかを確かめてください。影響しなければ、このままで問題ありません
value-changed = `{"{"}{ $name }{"}"}` の値が、版 `{ $version }` から変わりました
    .look = 前後の文が新しい値に合っているかを確かめてください
other-operator =
    { $problem ->
        [near] `{ $company }` は、このサイトの事業者 `{ $operator }` の誤記のようです
        [answers] この文書の責任者が `{ $company }` とされていますが、このサイトの事業者は `{ $operator }` です
       *[called] `{ $company }` を「{ $term }」と呼んでいますが、このサイトの事業者は `{ $operator }` です
    }
    .write = `{"{operator.name}"}` と書いてください。別の会社のことであれば、別の呼び方にしてください
term-form =
    `{ $term }` と定義した語が `{ $form }` と書かれています{ $count ->
        [1] { "" }
       *[other] （{ $count }か所。ここは最初のもの）
    }
    .first = 定義
    .write = 定義したものを指すときは `{ $term }` と書き、そうでないときは別の語にしてください
section-order =
    条項 `{ $section }` の位置が正文と異なります{ $inside ->
        [no] { "" }
       *[other] （ここでは `{ $around }` の中）
    }
    .original = 正文での位置
section-number = 条項 `{ $section }` の番号が言語によって異なることになります
    .original = 正文の条項
    .same = `branch`、`deleted` 及び `number` を正文と同じにしてください
    .unnumbered = 後の番号が変わらないように、`number = false` 又は `branch = true` を加えるか、末尾に移してください
only-language = 条項 `{ $section }` は `{ $language }` だけのものとされていますが、このファイルの言語ではありません
    .mend = ここから条項を削除するか、`only` を改めてください

## 対応

parity-paragraphs =
    { $problem ->
        [count] ブロック（段落・リスト・注など）の数が、ここでは { $own }、正文では { $theirs } です
        [kind] ブロック（段落・リスト・注など）の種類が正文と異なります
       *[name] この項目の名前が正文と異なります
    }
    .here =
        { $own-kind ->
            [paragraph] ここでは段落
            [paragraphs] ここでは番号付きの項のリスト
            [items] ここでは号のリスト
            [bullets] ここでは箇条書き
            [definitions] ここでは用語と説明のリスト
            [note] ここでは注
            [placeholder] ここでは単独の差し込み
           *[none] ここでは続きなし
        }
    .original =
        { $their-kind ->
            [paragraph] 正文では段落
            [paragraphs] 正文では番号付きの項のリスト
            [items] 正文では号のリスト
            [bullets] 正文では箇条書き
            [definitions] 正文では用語と説明のリスト
            [note] 正文では注
            [placeholder] 正文では単独の差し込み
           *[none] 正文では続きなし
        }
    .namesake = 正文
    .name = 正文と同じ `{"{#名前}"}` を付けてください
parity-gist =
    { $problem ->
        [missing] 正文にある要約（`gist`）が、ここにはありません
       *[surplus] ここにある要約（`gist`）が、正文にはありません
    }
    .original = 正文では
    .both = 他方にも `gist` を書くか、両方から削除してください
parity-items =
    { $problem ->
        [swapped] この項目と次の項目が、正文と入れ替わっているようです
       *[count] リストの項目の数が、ここでは { $own }、正文では { $theirs } です
    }
    .original = 正文のリスト
    .swapped = もう一つの項目
parity-order = 選択肢 `{ $own }` の順序が、正文の `{ $theirs }` と異なります
    .original = 正文
    .order = 正文の順序に合わせて書いてください
parity-table =
    { $problem ->
        [missing] 正文にある表 `{ $table }` がありません
        [surplus] 表 `{ $table }` が正文にありません
        [columns] 表 `{ $table }` の列の数が、ここでは { $own }、正文では { $theirs } です
        [swapped] 表 `{ $table }` の二つの欄が、正文と入れ替わっているようです
       *[rows] 表 `{ $table }` の行の数が、ここでは { $own }、正文では { $theirs } です
    }
    .original = 正文
    .swapped = もう一方の欄
parity-references =
    { $problem ->
        [other] 参照先が、ここでは `{ $own }`、正文では `{ $theirs }` です
        [lacking] 正文にある `{ $theirs }` への参照がありません
       *[surplus] `{ $own }` への参照が正文にありません
    }
    .original = 正文
parity-placeholders =
    { $problem ->
        [other] 差し込みが、ここでは `{ $own }`、正文では `{ $theirs }` です
        [lacking] 正文にある差し込み `{ $theirs }` がありません
       *[surplus] 差し込み `{ $own }` が正文にありません
    }
    .original = 正文
parity-links =
    { $problem ->
        [other] リンク先が、ここでは `{ $own }`、正文では `{ $theirs }` です
        [lacking] 正文にある `{ $theirs }` へのリンクがありません
       *[surplus] `{ $own }` へのリンクが正文にありません
    }
    .original = 正文
parity-contacts =
    { $problem ->
        [other] 連絡先が、ここでは `{ $own }`、正文では `{ $theirs }` です
        [lacking] 正文にある連絡先 `{ $theirs }` がありません
       *[surplus] 連絡先 `{ $own }` が正文にありません
    }
    .original = 正文
parity-numbers =
    { $problem ->
        [other] 数が、ここでは { $own }、正文では { $theirs } です
        [lacking] 正文にある数 { $theirs } がありません
       *[surplus] 数 { $own } が正文にありません
    }
    .original = 正文
parity-dates =
    { $problem ->
        [other] 日付が、ここでは { $own }、正文では { $theirs } です
        [lacking] 正文にある日付 { $theirs } がありません
       *[surplus] 日付 { $own } が正文にありません
    }
    .original = 正文
parity-enumeration =
    { $problem ->
        [fewer] 正文は { $theirs } の事柄（`{ $things }`）を挙げていますが、ここは多くても { $own } です
       *[more] ここは { $own } の事柄（`{ $things }`）を挙げていますが、正文は多くても { $theirs } です
    }
    .original = 正文
parity-exception =
    { $problem ->
        [lacking] 正文にある例外 `{ $theirs }` がありません
       *[surplus] `{ $own }` に当たる例外が正文にありません
    }
    .original = 正文
parity-negation =
    { $problem ->
        [lacking] 正文は否定文ですが（`{ $theirs }`）、ここは否定文ではありません
       *[surplus] `{ $own }` に当たる否定が正文にありません
    }
    .original = 正文
parity-units = ここでは `{ $own }`、正文では `{ $theirs }` です
    .original = 正文
parity-words =
    { $problem ->
        [lacking] 正文の `{ $theirs }` に当たる語がありません
       *[surplus] `{ $own }` に当たる語が正文にありません
    }
    .original = 正文
parity-scope =
    { $problem ->
        [lacking] 正文の `{ $theirs }` に当たる語がなく、及ぶ範囲が正文と異なります
       *[surplus] `{ $own }` に当たる語が正文になく、及ぶ範囲が正文と異なります
    }
    .original = 正文
parity-sentences =
    { $problem ->
        [lacking] 正文の `{ $words }` に当たるものがありません
        [surplus] `{ $words }` に当たるものが正文にありません
        [longer] 正文に対する長さが、他の箇所に比べて著しく長くなっています。正文にないことを述べているようです
        [shorter] 正文に対する長さが、他の箇所に比べて著しく短くなっています。正文の一部が抜けているようです
        [more] 正文は{ $theirs }文、ここは{ $own }文で、他の箇所に比べて著しく長くなっています。正文にないことを述べているようです
       *[less] 正文は{ $theirs }文、ここは{ $own }文で、他の箇所に比べて著しく短くなっています。正文の一部が抜けているようです
    }
    .original = 正文
    .read = 両方を読み比べてください。一方だけが述べていることは、両方に書くか、両方から除いてください
parity-names =
    { $problem ->
        [lacking] 正文にある名称 `{ $theirs }` がありません
       *[surplus] 名称 `{ $own }` が正文にありません
    }
    .original = 正文

## 用語

term-missing = 正文の用語 `{ $term }` に当たる訳語がありません
    .original = 正文の用語
    .known = 用語集の訳語：{ $known }
term-variant = `{ $word }` は、用語集が避けることとしている言葉です
    .glossary = 用語集
    .known = 用語集の用語：{ $known }
self-name =
    { $count ->
        [1] ここでは `{ $name }`、本文の他の箇所では `{ $usual }` となっています
       *[other] ここでは `{ $name }`、本文の他の箇所では `{ $usual }` となっています（{ $count } か所。ここは最初の箇所）
    }
    .usual = `{ $usual }`
    .one = 事業者の呼び方を一つにそろえてください
term-unused = 定義された用語 `{ $term }` が使われていません
    .remove = 用語を使うか、定義を削除してください
term-before-definition = `{ $term }` が定義より前に使われています
    .first = 定義はここにあります
    .earlier = 最初に使うこの箇所で定義してください
term-redefined = 用語 `{ $term }` が重ねて定義されています
    .first = 最初の定義
    .once = 用語は、最初に使う前に一度だけ定義してください

## 本文

leftover-placeholder = `{ $words }` は、埋め忘れた空欄のようです
    .fill = 内容を書いてください
empty-value = ラベル `{ $words }` の後に内容がありません
    .fill = 内容を書くか、ラベルを削除してください
dangling-following = `{ $words }` の後に、示すべき内容がありません
    .list = すぐ後にリスト、表又は差し込みを置くか、文を改めてください
duplicate-heading = 見出し `{ $words }` が重複しています
    .first = 最初の見出し
    .once = 条項ごとに異なる見出しを付けてください
duplicate-block = 同じ段落が重複しています：`{ $words }…`
    .first = 最初の段落
    .once = 一度だけ書き、他の箇所からは参照してください
    .other = こちらの対応箇所は別のことを述べています
    .pasted = 対応箇所が述べていることをここに書いてください。同じことを二度述べているのは一方の言語だけです
doubled-word = 語又は記号が重複しています：`{ $words }`
    .once = 一方を削除してください
unbalanced =
    { $closing ->
        [none] `{ $sign }` に対応する記号が、同じ段落にありません
       *[other] `{ $sign }` が、幅の異なる `{ $closing }` で閉じられています
    }
    .pair = 同じ幅の `{ $partner }` を補ってください
    .width = `{ $closing }` を `{ $partner }` に直してください
list-terminator =
    項目の終わり方が、同じリストの他の項目と異なります
    .alike =
        { $expected ->
            [semicolon] 他の項目と同じく `;` で終えてください
            [stop] 句点で終えてください
           *[none] 句点を取り除いてください
        }
spelling-variants =
    { $count ->
        [0] `{ $word }` は `{ $usual }` の書き誤りのようです
        [1] `{ $usual }` と書く本文に `{ $word }` があります
       *[other] `{ $usual }` と書く本文に `{ $word }` があります（{ $count } か所。ここは最初の箇所）
    }
    .usual = 他の箇所の表記
    .one = 一つの語の表記を一つにそろえてください
    .meant = `{ $usual }` と書いてください
untranslated-words = 訳されていない語があります：`{ $words }…`
    .translate = 訳してください。意図した外国語であれば、`[語](lang:en)` のように言語を示してください
fullwidth-sign =
    { $kind ->
        [number] 数の中に全角の `{ $sign }` があります
       *[sign] 欧文の中に全角の `{ $sign }` があります
    }{ $count ->
        [1] { "" }
       *[other] （{ $count } か所。ここは最初の箇所）
    }
    .half = 半角で書いてください
cut-off = 文が `{ $word }` で途切れています
    .finish = 続きを書いてください
typed-marker =
    { $kind ->
        [box] `{ $mark }` はチェック欄の記号ですが、ページ上では意味を持ちません
        [second]
            `{ $mark }` は、同じ行の二つ目の番号又は記号です{ $count ->
                [1] {""}
               *[other] （{ $count } 行あり、これが最初です）
            }
        [heading] 番号や記号 `{ $mark }` が手で書かれています
        [term] 行頭の `{ $mark }` は用語の説明を始めますが、すぐ上の行に用語がありません
        [unknown] `{ $mark }` で始まる行が続いていますが、リストの記号ではないため、前後の行がつながります
       *[list] `{ $mark }` はリストの番号や記号のようですが、本文の文字として読まれています
    }
    .generated =
        { $kind ->
            [box] 選択された内容を文で書くか、`- ` のリストにしてください
            [second] 番号や記号は1行に1つとし、内側のリストは次の行に字下げして書いてください。本文の文字であれば、前に `\` を書いてください
            [heading] 削除してください。見出しの番号と括弧は `numbering` に従って付けられます
           *[list] リストは最初の番号から始めてください。本文の文字であれば、前に `\` を書いてください
        }
    .known = リストは、各行を `- ` 又は `1) ` で始めてください。リストでない文は、1行に続けて書いてください
    .term = 用語をすぐ上の行に、その前に空行を入れて書いてください。本文の文字であれば、コロンの前に `\` を書いてください
sentence-style = 敬体（です・ます）の本文に `{ $words }` があります
    .usual = 他の文末
    .one = 文体を一つにそろえてください
missing-space = `{ $words }` の後に空白がありません
    .space = 空白を入れてください
halfwidth-katakana = 半角のカタカナ又は記号 `{ $words }`
    .full = 全角で書いてください
digit-width =
    { $width ->
        [full] 半角数字の本文に、全角数字 `{ $words }` があります
       *[half] 全角数字の本文に、半角数字 `{ $words }` があります
    }{ $count ->
        [1] { "" }
       *[other] （{ $count } か所。ここは最初の箇所）
    }
    .usual = 他の数字
    .one = 同じ桁数の数字の幅をそろえてください
punctuation-style =
    `{ $usual }` を使う本文に `{ $sign }` があります{ $count ->
        [1] { "" }
       *[other] （{ $count } か所。ここは最初の箇所）
    }
    .usual = 他の句読点
    .one = 句読点をそろえてください
date-in-prose = 日付 `{ $date }` は、既に `{ $name }` として記録されています
    .recorded = 記録されている日付
    .dates = 制定日・改定日は、一行に単独で `{"{dates}"}` と書いてください（`{"{effective}"}` は次の版で新しい施行日に変わります）
    .placeholder = どの言語、どの版でも正しくなるように `{"{"}{ $name }{"}"}` と書いてください
impossible-date =
    { $problem ->
        [day] `{ $date }` は暦にない日付
        [first] `{ $date }` の年は「元年」と書きます
       *[era] `{ $date }` の西暦と元号が一致していません
    }
    .era = この元号の年は西暦 { $era } 年です
stale-date = `{ $term }` は { $since } に施行された制度です（{ $source }）。この版の日付は { $date } です
    .dated = この版の日付
    .date = その後に本文を改めたのであれば、改めた日の版を `seibun revise` で作ってください
insecure-link = `{ $address }` は暗号化されていません
    .secure = リンク先が対応していれば、`{ $secure }` と書いてください
link-text = リンクの文字 `{ $words }` からは、リンク先が分かりません
    .say = リンク先のページの名称をリンクにしてください
link-locale = `{ $address }` は、別の言語（`{ $language }`）のページです
    .own = この本文の言語のページにリンクするか、リンクの文字に言語を示してください
link-own-site = `{ $address }` は、このサイトのページです
    .reference = ページの移動に追随するように、参照 `[](文書名#条項のid)` を使ってください

## 法令

statute-renumbered = 第{ $article }条は改正前の条番号のようです（この事項は、現在は第{ $now }条）
    .check = { $as-of } 現在の法令（{ $source }）と照らし合わせて、必要であれば条番号を改めてください
statute-number = `{ $act }` の法律番号が `{ $words }` となっています
    .write = `{ $right }` と書いてください
term-undefined = `{ $term }` を、この文書はどこでも定義していません
    .define = 最初に出てくる箇所で、指すものの名称に続けて { $marks ->
        [brackets] `（以下「{ $term }」といいます。）`
       *[quotes] `(the “{ $term }”)`
    } と書いてください
stray-space = `{ $words }` に余分な空白があります
    .without = `{ $right }` と書いてください
act-term =
    { $problem ->
        [has] 正文のこの部分に、個人情報保護法の用語 `{ $term }` に当たる語がありません
       *[lacks] 個人情報保護法の用語 `{ $term }` に当たる語が、この部分の翻訳にありません
    }
    .original = この用語
    .usual = 通常の訳は `{ $usual }` です（{ $as-of } 現在、{ $source }）。別の訳語を用いるときは `terms.toml` に書けば、それに従います
statute-unknown-article =
    この法律に第{ $article }条{ $branch ->
        [none] { "" }
       *[other] の{ $branch }
    }はありません（{ $as-of } 現在、最後の条は第{ $last }条）

## 版

draft-overdue = 版 `{ $version }` は、適用される日（{ $date }）を過ぎても下書きのままなので、公開されていません
    .publish = 公開するときは `draft = true` を削除し、まだ確定していないときは日付を改めてください
summary-missing = 版 `{ $version }` は、事前の公表も改定の概要もなく施行されます
    .write = `announced` に施行日より前の公表日を書くか、`summary` に改定の概要を書いてください
notice-period = 公表から施行まで { $days } 日です（このサイトの定めは { $wanted } 日以上）
    .setting = サイトの定め
    .earlier = 公表日を早めるか、施行日を遅らせてください
revised-date =
    { $problem ->
        [late] 改定日 { $date } が、この版の施行日 { $limit } より後です
       *[early] 改定日 { $date } が、制定日 { $limit } より前です
    }
    .limit = 比べた日付
established-differs = 制定日が、ここでは { $date }、前の版では { $other } です
    .other = 前の版
    .same = 制定日は文書に一つです。どちらかを改めてください
missing-contact = `{ $notice }` に、読者の連絡先となる窓口がありません
    .add = `{"{contact."}{ $contact }{"}"}` のように窓口を示してください
    .define = `content/site.toml` に窓口を `[contact.{ $contact }]` として定め、`{"{contact."}{ $contact }{"}"}` で示してください
missing-operator = `{ $notice }` に、事業者の名称がありません
    .add = `{"{operator}"}` 又は `{"{operator.name}"}` で事業者を示してください

## チェックリスト

unknown-matter = `{ $matter }` は、どのチェックリストにもありません
    .nearest = `{ $nearest }` ではありませんか
    .known = 使えるもの：{ $known }
uncovered-matter =
    { $matter ->
        [accredited] 認定個人情報保護団体
        [anonymised] 匿名加工情報
        [app-name] アプリ又は提供者の名称
        [automated-decisions] 自動化された意思決定
        [complaints] 苦情の申出先
        [consent-withdrawal] 同意の撤回
        [contact] 問い合わせ先
        [data-categories] データの種類
        [data-protection-officer] データ保護責任者
        [data-source] データの取得元
        [data-subject-rights] データ主体の権利
        [deletion] 情報の消去
        [external-environment] 外的環境の把握
        [fee] 請求等の手数料
        [foreign-transfer] 外国への移転
        [joint-use] 共同利用
        [legal-basis] 取扱いの法的根拠
        [legitimate-interests] 正当な利益
        [obligation-to-provide] データ提供の義務の有無
        [operator] 事業者の名称、住所及び代表者
        [policy-compliance] 法令等の遵守
        [policy-dates] 制定日及び最終改定日
        [policy-handling] 適切な取得、利用及び提供
        [policy-improvement] 継続的改善
        [privacy-manager] 個人情報保護管理者
        [pseudonymised] 仮名加工情報
        [purpose-change] 利用目的の変更
        [purpose-of-use] 利用目的
        [recipients] 提供先
        [referable-information] 個人関連情報
        [request-procedure] 請求等の手続
        [retention] 保存期間
        [security-measures] 安全管理措置
        [special-care] 要配慮個人情報
        [supervisory-authority] 監督機関への申立て
        [third-party-provision] 第三者提供
        [transmission-opt-out] 外部送信の停止方法
        [transmission-purpose] 外部送信の目的
        [transmission-recipient] 外部送信の送信先
        [transmitted-information] 外部送信される情報
       *[other] { $matter }
    }を扱う条項がありません（{ $profile }：{ $article-ja }{ $when ->
        [case] 、該当する場合
       *[always] { "" }
    }）
    .cover-section = 条項 `{ $section }` に書かれていれば、そこに `covers = ["{ $matter }"]` と書いてください。これは { $as-of } 現在のチェックリストであり、助言ではありません（{ $source }）
    .record = 記載データ `{ $record }` を本文に置けば、それだけで満たされます
    .cover = 該当する条項に `covers = ["{ $matter }"]` と書いてください。これは { $as-of } 現在のチェックリストであり、助言ではありません（{ $source }）
literal-reference =
    { $problem ->
        [gone] `{ $words }` とありますが、この文書の条項は { $count } までで、その番号はありません
       *[typed] `{ $words }` の番号が直接書かれています
    }
    .write = `[](#{ $id })` と書いてください。番号が常に正しくなります
    .doubt = この文書の条であれば `[](#{ $id })` と書いてください。法令や他の文書の条であれば、番号のすぐ前にその名称を書いてください
    .none = 番号を確かめて `[](#id)` と書くか、法令や他の文書の条であれば、番号のすぐ前にその名称を書いてください
    .titled = `[](#{ $id } "title")` と書けば、番号も見出しも正しく保たれます
relative-reference =
    { $relation ->
        [before] 最初の条に `{ $words }` とありますが、その前に条はありません
        [after] 最後の条に `{ $words }` とありますが、その後に条はありません
       *[above] 最初の項に `{ $words }` とありますが、その前に項はありません
    }
    .write = `[](#id "relative")` と書けば、正しい語が自動で入ります
row-without-value = `{ $label }` の値がありません
    .fill = 値を書くか、なければ「—」とするか、行を削除してください
fee-without-amount = 手数料の金額がありません
    .name = この条項に金額を書いてください（例：`{ "{" }fact.disclosure_fee{ "}" }`）

## ブラウザの記録

capture-unreadable = ブラウザの記録ではありません（{ $line } 行目：{ $cause }）
    .save = ブラウザの開発者ツールで「ネットワーク」を開き、ページを再読み込みして、すべてを HAR ファイルとして保存してください
word-untranslated = 正文のままの語が訳文に残っています（`{ $words }`）
word-comment = { $author } のコメント：{ $words }
word-format =
    { $kind ->
        [bold] Wordで太字にされた語です（`{ $words }`）
        [italic] Wordで斜体にされた語です（`{ $words }`）
        [underline] Wordで下線を引かれた語です（`{ $words }`）
        [strike] Wordで取消線を引かれた語です（`{ $words }`）
        [raised] Wordで上付き又は下付きにされた語です（`{ $words }`）
        [link] Wordでリンクにされた語です（`{ $words }`）
        [list] Wordで自動の番号又は記号を付けられた段落です（`{ $words }`）
       *[heading] Wordで見出しにされた段落です（`{ $words }`）
    }
    .bold = 太字にするときは、ファイルで語を `**` で囲んでください
    .italic = 斜体にするときは、ファイルで語を `*` で囲んでください
    .underline = 本文に下線はありません。印であれば、そのままで構いません
    .strike = 削るのであれば、ファイルで語を削除してください
    .raised = 本文に上付き及び下付きはありません。必要であれば、語を改めてください
    .link = リンクにするときは、ファイルに `[語](<アドレス>)` と書いてください。文書でのリンク先：`{ $address }`
    .list = 番号又は記号は、ファイルで行の先頭に書いてください
    .heading = 条項は、ファイルで加えてください
word-change =
    { $before ->
        [none] 加えられた段落を反映できません（`{ $after }`）
       *[other] 変更を反映できません（`{ $before }`）
    }
    .made = この語はプログラムが作ります（番号、値、記載データ）。元の値が書かれている場所で直してください。文書では：`{ $after }`
    .whole = 条項、行及び見出しの追加と削除は、ファイルで行ってください。文書では：`{ $after }`
    .open = 先に、この号に属する他の段落を削除してください。文書では：`{ $after }`
    .quotes = この文字列には書けない語です。文書では：`{ $after }`
    .shared = この語句はここに書かれており、他の言語や文書でも使われます。すべてで変えてよければ、ここを直してください。文書では：`{ $after }`
    .aside = 本文には脚注、テキストボックス及び書体だけの記号を置けません。注（`> `）、段落又は文字として、ファイルに書いてください。文書では：`{ $after }`
capture-host = `{ $host }` に通信していますが（`{ $address }`）、外部送信の一覧にありません
    .declare = `records.toml` に `[[transmission]]` を追加するか、該当する外部送信に `hosts = ["{ $host }"]` を書いてください
capture-cookie = `{ $host }` の Cookie `{ $name }` が一覧にありません
    .declare = `records.toml` に `[[cookie]]` を追加してください。名称には `*` を使えます
capture-lifetime = Cookie `{ $name }` の有効期間は、記録では `{ $seen }`、一覧では `{ $told }` です
    .correct = `lifetime` を直すか、Cookie の設定を直してもらってください
capture-party = Cookie `{ $name }` は自社のものとされていますが、`{ $host }` が設定しています
    .provider = 設定する外部送信を `provider` に書いてください
capture-more = この記録には `{ $rule }` の指摘がほかに { $count } 件あります
    .again =
        { $rule ->
            [capture-lifetime] 一件ずつ示した有効期間を `records.toml` で直し、もう一度確認してください
            [capture-party] 一件ずつ示した提供者を `records.toml` で直し、もう一度確認してください
           *[other] 一件ずつ示したものを `records.toml` に加え（似た名前は `*` でまとめられます）、もう一度確認してください
        }
capture-unseen =
    { $kind ->
        [cookie] Cookie `{ $name }`
       *[transmission] 外部送信 `{ $name }`
    } は一覧にありますが、この記録には現れません

# 文字と、未完成の箇所

look-alike = `{ $sign }`（{ $code }）は、`{ $meant }`（{ $meant_code }）に似た別の文字で、検索しても見つかりません
    .write = `{ $meant }` に直してください（PDF からの貼り付けで混入することがあります）
invisible-character =
    { $kind ->
        [soft-hyphen] 見えない文字（ソフトハイフン、{ $code }）があります
        [byte-order-mark] 本文の途中に BOM（{ $code }）があります
        [break] 目に見えない改行の符号（{ $code }）があります
        [direction] 文字の向きを変える制御文字（{ $code }）があります
        [blank] 見えない文字（{ $code }）があります
        [lost] 失われたか、ほかのコンピューターでは表示されない文字（{ $code }）があります
        [noncharacter] どの文字も表さない符号（{ $code }）があります
       *[zero-width] 幅のない見えない文字（{ $code }）があります
    }
    .remove = 削除してください（前後の語を入力し直しても消えます）
    .space = 空白に置き換えるか、改行してください
    .type = 本来の文字を入力し直してください
literal-markup =
    { $kind ->
        [strike] `{ $words }` は取消線にならず、記号のまま表示されます
        [highlight] `{ $words }` は強調にならず、記号のまま表示されます
        [footnote] `{ $words }` は脚注にならず、記号のまま表示されます
        [box] `{ $words }` はチェック欄にならず、記号のまま表示されます
       *[reference] `{ $words }` は参照にならず、記号のまま表示されます
    }
    .write =
        { $kind ->
            [strike] 語句を削除してください（変更箇所は新旧対照表に示されます）
            [highlight] `**…**` と書くか、記号を削除してください
            [footnote] `>` で始まる行に、注として書いてください
            [box] `- …` の箇条書きにしてください（文書にチェック欄は置けません）
           *[reference] 空白を入れず、半角で `[](#id)` と書いてください
        }
model-value = `{ $key }` が、ひな形の `{ $value }` のままです
    .replace = 実際の内容に直してください
empty-section =
    { $kind ->
        [heading] 条項 `{ $section }` の見出しが空です
       *[text] 条項 `{ $section }` に内容がありません
    }
    .fill = 内容を書くか、条項を削除してください（番号だけを残すときは `deleted = true` とします）
text-missing = この版には言語 `{ $language }` の本文がなく、ないことが明示されていません
    .add = `{ $path }` を書くか、この `[[version]]` に `without = ["{ $language }"]` と書いてください
bad-without =
    { $problem ->
        [unlisted] `{ $language }` は、サイトの言語にありません
        [text] この版には言語 `{ $language }` の本文がありますが、`without` に挙げられています
        [equal] すべての言語が対等な文書では、一部の言語を省くことはできません
       *[original] `{ $language }` は正文の言語であり、省くことはできません
    }
original-translation = 正文に `translation = "{ $way }"` と書かれています
    .remove = この行を削除してください。正文は翻訳ではありません
