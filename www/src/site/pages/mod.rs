//! The pages, kind by kind.

mod about;
mod body;
mod conflicts;
mod departure;
mod group;
mod groups;
mod home;
mod organs;
mod provision;
mod sources;
mod timeline;
mod uptake;

use super::Site;
use super::page::Page;

/// All pages of the site.
pub(super) fn all(site: &Site<'_>) -> Vec<Page> {
    let mut pages = vec![home::page(site)];
    pages.extend(provision::pages(site));
    pages.extend(groups::pages(site));
    pages.push(timeline::page(site));
    pages.extend(uptake::pages(site));
    pages.extend(body::pages(site));
    pages.push(conflicts::page(site));
    pages.extend(sources::pages(site));
    pages.push(about::page(site));
    pages
}
