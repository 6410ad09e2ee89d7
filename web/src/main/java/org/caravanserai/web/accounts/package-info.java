/** Signing in and up, the own account, tokens and the administrator's list of users: pages and REST. */
@NullMarked
package org.caravanserai.web.accounts;

import org.jspecify.annotations.NullMarked;
