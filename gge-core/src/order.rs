//! Sorting. As the standard library does it; on the web by way of positions, so that one sort serves for all types: those
//! of the standard library come to four kilobytes for each type and each order, a seventh of all code.

use std::cmp::Ordering;

/// Sorts a list. What is equal stays in its order, unless the sort is `unstable`.
pub(crate) trait Order<T> {
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    /// For keys that take long to find: each is looked for once.
    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    fn order_unstable_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    fn order_unstable(&mut self)
    where
        T: Ord;
}

#[cfg(not(target_family = "wasm"))]
impl<T> Order<T> for [T] {
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering) {
        self.sort_by(compare);
    }

    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        self.sort_by_cached_key(key);
    }

    fn order_unstable_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        self.sort_unstable_by_key(key);
    }

    fn order_unstable(&mut self)
    where
        T: Ord,
    {
        self.sort_unstable();
    }
}

#[cfg(target_family = "wasm")]
impl<T> Order<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let order = positions(self.len(), &mut |a, b| compare(&self[a], &self[b]));
        rearrange(order, &mut |a, b| self.swap(a, b));
    }

    fn order_by_cached_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        let order = positions(keys.len(), &mut |a, b| keys[a].cmp(&keys[b]));
        rearrange(order, &mut |a, b| self.swap(a, b));
    }

    fn order_unstable_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        self.order_by_key(key);
    }

    fn order_unstable(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

/// The positions of a list in the order of what stands there; of what is equal, the first comes first.
#[cfg(any(target_family = "wasm", test))]
fn positions(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    order
}

/// Brings to each position what stood at the one given for it.
#[cfg(any(target_family = "wasm", test))]
fn rearrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for to in 0..order.len() {
        let mut from = order[to];
        // What stood there may have been swapped away, and that again.
        while from < to {
            from = order[from];
        }
        order[to] = from;
        if from != to {
            swap(to, from);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_by_positions_is_stable_sorting() {
        // Numbers without a pattern, with many that are equal in their last digit.
        let mut numbers: Vec<u32> = (0..500_u32).map(|it| it.wrapping_mul(2_654_435_761) >> 20).collect();
        let mut expected = numbers.clone();
        expected.sort_by_key(|it| it % 10);
        let order = positions(numbers.len(), &mut |a, b| (numbers[a] % 10).cmp(&(numbers[b] % 10)));
        rearrange(order, &mut |a, b| numbers.swap(a, b));
        assert_eq!(numbers, expected);
        // One place further, all of them: each swap moves what the next one needs.
        numbers.rotate_right(1);
        let order = (1..500).chain([0]).collect();
        rearrange(order, &mut |a, b| numbers.swap(a, b));
        assert_eq!(numbers, expected);
    }
}
