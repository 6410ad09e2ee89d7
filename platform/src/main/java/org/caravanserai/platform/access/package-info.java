/** Access control of all use cases: permission, transaction, translation of failures. */
@NullMarked
package org.caravanserai.platform.access;

import org.jspecify.annotations.NullMarked;
