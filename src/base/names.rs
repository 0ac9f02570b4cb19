//! Enums whose variants have names.

/// Declares an enum whose variants have names: those that files, messages and addresses call them by. Each name is
/// written once, beside its variant.
macro_rules! names {
    ($(#[$meta:meta])* $vis:vis enum $enum:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $name:literal,)+
    }) => {
        $(#[$meta])*
        $vis enum $enum {
            $($(#[$variant_meta])* $variant,)+
        }

        #[allow(dead_code, reason = "not every enum is read, and not every one is written")]
        impl $enum {
            /// The variants, each with its name.
            $vis const NAMES: [(&'static str, Self); [$($name),+].len()] = [$(($name, Self::$variant)),+];

            /// The name of the variant.
            $vis fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The variant with a name, if any.
            $vis fn of_name(name: &str) -> Option<Self> {
                Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, variant)| *variant)
            }
        }
    };
}
pub(crate) use names;
