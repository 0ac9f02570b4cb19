### 番号の付け方。本文はそのまま表示される番号、.counter は数え方（1 １ a A i I ア イ 一 ①）、
### .reference は正式な参照（第7条第1項第2号）の各部分、.short は短い参照（7条1項2号）の各部分です。
### $n：その番号　$parent：上位の番号（7、7.1。参照に含めると、その参照は上位の参照を伴わない）
### $branch：枝番号（最初の枝番号は2）。{"{branch:a}"} は枝番号だけを1から数える（a A 1 一 bis。Artikel 3a、article 3 bis）
### {"{outer}"}：上位の参照を前以外に置くときの位置（điểm b khoản 1 Điều 2）

## article

numbering-article-section = 第{ $n }条
    .counter = 1
    .reference = 第{ $n }条
    .short = { $n }条
numbering-article-subsection = { "" }
    .counter = 1
    .reference = { "" }
    .short = { "" }
numbering-article-branch = 第{ $n }条の{ $branch }
    .counter = 1
    .reference = 第{ $n }条の{ $branch }
    .short = { $n }条の{ $branch }
numbering-article-paragraph = { $n }
    .counter = 1
    .reference = 第{ $n }項
    .short = { $n }項
numbering-article-item = ({ $n })
    .counter = 1
    .reference = 第{ $n }号
    .short = { $n }号
numbering-article-below = { $n }
    .counter = ア
    .reference = { $n }
    .short = { $n }
numbering-article-deeper = ({ $n })
    .counter = ア
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-fourth = { $n }
    .counter = a
    .reference = { $n }
    .short = { $n }
numbering-article-fifth = ({ $n })
    .counter = a
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-sixth = { $n }
    .counter = i
    .reference = { $n }
    .short = { $n }

## decimal

numbering-decimal-section = { $n }.
    .counter = 1
    .reference = { $n }
    .short = { $n }
numbering-decimal-subsection = { $parent }.{ $n }
    .counter = 1
    .reference = { $parent }.{ $n }
    .short = { $parent }.{ $n }
numbering-decimal-branch = { $n }の{ $branch }.
    .counter = 1
    .reference = { $n }の{ $branch }
    .short = { $n }の{ $branch }
numbering-decimal-paragraph = { $parent }.{ $n }
    .counter = 1
    .reference = .{ $n }
    .short = .{ $n }
numbering-decimal-item = ({ $n })
    .counter = 1
    .reference = ({ $n })
    .short = ({ $n })
numbering-decimal-below = ({ $n })
    .counter = a
    .reference = ({ $n })
    .short = ({ $n })
numbering-decimal-deeper = ({ $n })
    .counter = i
    .reference = ({ $n })
    .short = ({ $n })
numbering-decimal-fourth = ({ $n })
    .counter = A
    .reference = ({ $n })
    .short = ({ $n })
numbering-decimal-fifth = ({ $n })
    .counter = I
    .reference = ({ $n })
    .short = ({ $n })
numbering-decimal-sixth = [{ $n }]
    .counter = 1
    .reference = [{ $n }]
    .short = [{ $n }]

## plain

numbering-plain-section = { "" }
    .counter = 1
    .reference = { "" }
    .short = { "" }
numbering-plain-subsection = { "" }
    .counter = 1
    .reference = { "" }
    .short = { "" }
numbering-plain-branch = { "" }
    .counter = 1
    .reference = { "" }
    .short = { "" }
numbering-plain-paragraph = { $n }.
    .counter = 1
    .reference = 第{ $n }項
    .short = { $n }項
numbering-plain-item = ({ $n })
    .counter = 1
    .reference = 第{ $n }号
    .short = { $n }号
numbering-plain-below = ({ $n })
    .counter = a
    .reference = ({ $n })
    .short = ({ $n })
numbering-plain-deeper = ({ $n })
    .counter = i
    .reference = ({ $n })
    .short = ({ $n })
numbering-plain-fourth = ({ $n })
    .counter = A
    .reference = ({ $n })
    .short = ({ $n })
numbering-plain-fifth = ({ $n })
    .counter = I
    .reference = ({ $n })
    .short = ({ $n })
numbering-plain-sixth = [{ $n }]
    .counter = 1
    .reference = [{ $n }]
    .short = [{ $n }]
