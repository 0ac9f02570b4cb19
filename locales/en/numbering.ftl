### How things are numbered. The value is the number as shown, .counter how it counts (1 １ a A i I ア イ 一 ①),
### .reference its part of a formal reference (Article 7.1(2)), .short its part of a short one (Art. 7.1(2)).
### $n: the number itself. $parent: the number of what is around it (7, 7.1); a reference with {"{around}"} in its place
### needs nothing before it.
### $branch: the number of a branch, 2 for the first one; {"{branch:a}"} counts branches from one (a A 1 一 bis: Artikel 3a,
### article 3 bis). {"{outer}"}: where the reference to what is around it stands, if not before (điểm b khoản 1 Điều 2).

## article

numbering-article-section = Article { $n }
    .counter = 1
    .reference = Article { $n }
    .short = Art. { $n }
numbering-article-subsection = { "" }
    .counter = 1
    .reference = { "" }
    .short = { "" }
numbering-article-branch = Article { $n }-{ $branch }
    .counter = 1
    .reference = Article { $n }-{ $branch }
    .short = Art. { $n }-{ $branch }
numbering-article-paragraph = { $parent }.{ $n }
    .counter = 1
    .reference = .{ $n }
    .short = .{ $n }
numbering-article-item = ({ $n })
    .counter = 1
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-below = ({ $n })
    .counter = a
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-deeper = ({ $n })
    .counter = i
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-fourth = ({ $n })
    .counter = A
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-fifth = ({ $n })
    .counter = I
    .reference = ({ $n })
    .short = ({ $n })
numbering-article-sixth = [{ $n }]
    .counter = 1
    .reference = [{ $n }]
    .short = [{ $n }]

## decimal

numbering-decimal-section = { $n }.
    .counter = 1
    .reference = Section { $n }
    .short = Sec. { $n }
numbering-decimal-subsection = { $parent }.{ $n }
    .counter = 1
    .reference = Section { $parent }.{ $n }
    .short = Sec. { $parent }.{ $n }
numbering-decimal-branch = { $n }-{ $branch }.
    .counter = 1
    .reference = Section { $n }-{ $branch }
    .short = Sec. { $n }-{ $branch }
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
    .reference = paragraph { $n }
    .short = para. { $n }
numbering-plain-item = ({ $n })
    .counter = 1
    .reference = ({ $n })
    .short = ({ $n })
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
