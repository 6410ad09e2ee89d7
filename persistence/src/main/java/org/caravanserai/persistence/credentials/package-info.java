/** The keys for signed credentials. */
@NullMarked
package org.caravanserai.persistence.credentials;

import org.jspecify.annotations.NullMarked;
