/** Signing in and up, one's own account, tokens and the administrator's list of users: pages and REST. */
@NullMarked
package org.caravanserai.web.accounts;

import org.jspecify.annotations.NullMarked;
