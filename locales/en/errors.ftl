# files

create-failed = cannot create `{ $path }`: { $cause }
read-failed = cannot read `{ $path }`: { $cause }
remove-failed = cannot remove `{ $path }`: { $cause }
swap-failed = cannot put the new site in place of `{ $path }`: { $cause }
write-failed = cannot write `{ $path }`: { $cause }
