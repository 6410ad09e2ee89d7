package org.caravanserai.web.access;

import java.util.List;

/**
 * Addresses of an area at which who has no account acts by a secret link: an application-scoped bean in the area's own package.
 * Their answers stay in no cache, as those of people who are signed in.
 */
public interface SecretLinks {

    /** What such addresses begin with, pages and calls of the API: each ends with a slash. */
    List<String> prefixes();
}
