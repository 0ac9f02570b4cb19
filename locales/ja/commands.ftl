### コマンドが終わったときの言葉。

check-clean = 問題は見つかりませんでした
build-done = { $date } 現在のサイト（{ $files } ファイル）を `{ $path }` に書き出しました
build-refused = 公開を中止しました。`{ $path }` は元のままです
init-done = `{ $path }` に新しいサイトを作りました。まず `content/site.toml` を開いてください

## compare

compare-same = 違いはありません
compare-outside = 題名・前文・末尾
compare-words = 変更
compare-numbers = 番号の変更
compare-added = 新設
compare-removed = 削除
compare-moved = 移動
## 封印

seal-done = `{ $notice }` の版 `{ $version }` を封印しました: { $languages }
seal-nothing = 公表された版はすべて封印されています。することはありません
seal-copies = 封印した文 { $files } 件を書き直しました
seal-blocked = 封印しませんでした。先に、内容の問題を直してください
seal-changed = 封印しませんでした。封印された文が変わっています
seal-draft = 封印しませんでした。版 `{ $version }` は下書きです。先に `draft = true` を削除し、日付を書いてください
erratum-done = `{ $notice }` の版 `{ $version }` の正誤を記録しました: { $languages }
erratum-nothing = 正誤は記録しませんでした。封印された文は変わっていません。先に本文を直してから、もう一度実行してください
erratum-several = 正誤は記録しませんでした。複数の版が変わっています（{ $known }）。1つを指定してください: `seibun seal { $notice } 版 --erratum …`
erratum-reason = 正誤は記録しませんでした。サイトのすべての言語で理由が必要です。{ $known } の `--reason` を加えてください
erratum-language = 正誤は記録しませんでした。サイトにない言語です: { $known }
notice-unknown = `{ $notice }` という文書はありません。`content` のフォルダー: { $known }
version-unknown = `{ $notice }` に版 `{ $version }` はありません。ある版: { $known }

## 改定

revise-done = 版 `{ $base }` から `{ $folder }` を作り、下書きとして `notice.toml` に加えました。本文を直してから `draft = true` を削除し、公表したら `seibun seal` を実行してください
revise-no-base = 何も作りませんでした。`{ $notice }` には、{ $date } より前に適用される版がありません
revise-not-after = 何も作りませんでした。施行中の版 `{ $version }` が { $date } より後です。それより後の日付を選んでください
revise-version-there = 何も作りませんでした。`{ $notice }` にはすでに { $date } の版があります
revise-folder-there = 何も作りませんでした。`{ $folder }` がすでにあり、内容が異なります。別の場所に移すか、`notice.toml` に自分で加えてください
revise-unreadable = 何も作りませんでした。前の版に読み取れないファイルがあります
revise-shape = 何も作りませんでした。`{ $path }` の版が `[[version]]` の形で書かれていないか、ほかに問題があります

## 状況

status-notice = 文書
status-version = 版
status-state = 状態
status-published = 公表日
status-effective = 施行日
status-draft = 下書き
status-announced = 公表済み
status-in-force = 施行中
status-superseded = 旧版
status-ended = 終了
status-sealed = 封印済み
status-unsealed = 未封印
status-broken = 封印と不一致
status-stale = `{ $notice }` の版 `{ $version }`（{ $language }）: 翻訳の後に原文が変わった箇所: { $sections }
status-missing = `{ $notice }` の版 `{ $version }`（{ $language }）: 未翻訳の箇所: { $sections }
status-head = 表題・前文・末尾
status-next = サイトが次に変わる日: { $date }（この日にビルドしてください）
status-settled = 予定されている変更はありません

translated-done = `{ $path }` の { $count } か所を記録しました
translated-nothing = `{ $path }` には、すでに現在の正文が記録されています
capture-moment =
    `{ $path }` は { $moment } の記録です{ $count ->
        [0] { "" }
       *[other] （{ $pages }）
    }。ほかのページ、ほかの時点、ほかの同意の選択では、さらに送信されることがあります
