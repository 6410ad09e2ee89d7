package org.caravanserai.web.areas;

/** Position on a shared page where areas can show a section. */
public enum SectionPlace {
    /** The search field in the header of every page. */
    SEARCH,
    /** The header of every page of somebody who is signed in. */
    HEADER,
    /** The buttons at the top of the home page. */
    HOME_ACTIONS,
    /** The home page, above the figures: what is on. */
    HOME,
    /** The home page, below the figures: how it works. */
    HOME_STORY,
    /** The public page of an organization; the parameter {@code view} is the organization. */
    ORGANIZATION,
    /** Items of the list of links on the public page of an event; the parameter {@code event} is the event. */
    EVENT_LINKS,
    /** The page of a record of a person; the parameter {@code code} of the address is the record's. */
    PERSON,
    /** The wide column of {@code /my}. */
    MY,
    /** The narrow column of {@code /my}. */
    MY_ASIDE,
    /** Items of the list of calendars that a person can subscribe to, each in {@code calendar.xhtml} of the accounts. */
    CALENDARS,
    /** Items of the list, on the page of a person's own data, that says what happens to a person's things when the account is deleted. */
    ACCOUNT_DELETION,
    /** The buttons on the page for addresses that lead nowhere. */
    NOT_FOUND_ACTIONS
}
