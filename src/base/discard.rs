//! Frees what is no longer needed beside the work that goes on.

/// Drops a large value on another thread: a site consists of many thousands of pieces, which take a tenth of a short
/// run to free. A program that ends meanwhile leaves the rest to the system.
pub(crate) fn discard<T: Send + 'static>(value: T) {
    rayon::spawn(move || drop(value));
}
