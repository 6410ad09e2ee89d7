/** What the person who is signed in was told. */
@NullMarked
package org.caravanserai.web.notices;

import org.jspecify.annotations.NullMarked;
