/** The deadlines of the person who is signed in. */
@NullMarked
package org.caravanserai.web.deadlines;

import org.jspecify.annotations.NullMarked;
