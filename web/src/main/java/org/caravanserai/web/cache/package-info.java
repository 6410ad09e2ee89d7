/** The cache of answers to visitors who are not signed in. */
@NullMarked
package org.caravanserai.web.cache;

import org.jspecify.annotations.NullMarked;
