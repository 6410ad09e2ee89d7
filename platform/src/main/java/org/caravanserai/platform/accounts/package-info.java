/** What people do with their account: come in, prove who they are, change it, leave. */
@NullMarked
package org.caravanserai.platform.accounts;

import org.jspecify.annotations.NullMarked;
