/** The gate every use case passes: transaction, permission, translation of failures. */
@NullMarked
package org.caravanserai.platform.access;

import org.jspecify.annotations.NullMarked;
