/** Tests of signed credentials. */
@NullMarked
package org.caravanserai.platform.credentials;

import org.jspecify.annotations.NullMarked;
