# Words that the program has since said otherwise: a text that is sealed keeps those that it was sealed with.
transfer-basis-adequacy = A country recognized as having an equivalent level of protection
fee-none = None
