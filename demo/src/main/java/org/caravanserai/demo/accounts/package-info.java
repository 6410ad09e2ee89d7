/** The demo accounts. */
@NullMarked
package org.caravanserai.demo.accounts;

import org.jspecify.annotations.NullMarked;
