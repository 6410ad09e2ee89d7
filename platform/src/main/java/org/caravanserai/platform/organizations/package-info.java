/** Use cases of organizations: register, edit, verify, merge, find, and manage their members. */
@NullMarked
package org.caravanserai.platform.organizations;

import org.jspecify.annotations.NullMarked;
