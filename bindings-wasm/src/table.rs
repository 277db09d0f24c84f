//! A few values by number. A list: there are never more than a few dozen.

use std::cell::RefCell;

#[derive(Debug)]
pub(crate) struct Table<T>(RefCell<Vec<(u64, T)>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table(RefCell::default())
    }
}

impl<T: Clone> Table<T> {
    pub(crate) fn insert(&self, id: u64, value: T) {
        self.0.borrow_mut().push((id, value));
    }

    pub(crate) fn get(&self, id: u64) -> Option<T> {
        let entries = self.0.borrow();
        let found = entries.iter().find(|(other, _)| *other == id);
        found.map(|(_, value)| value.clone())
    }

    pub(crate) fn remove(&self, id: u64) -> Option<T> {
        let mut entries = self.0.borrow_mut();
        let at = entries.iter().position(|(other, _)| *other == id)?;
        Some(entries.swap_remove(at).1)
    }

    /// Everything; what a callback changes meanwhile is not seen.
    pub(crate) fn all(&self) -> Vec<(u64, T)> {
        self.0.borrow().clone()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }
}
