/** The home page, and the page of the person who is signed in. */
@NullMarked
package org.caravanserai.web.home;

import org.jspecify.annotations.NullMarked;
