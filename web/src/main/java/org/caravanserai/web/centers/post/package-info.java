/** Pages and API calls of the posts of a center: planned ones and people appointed to them. */
@NullMarked
package org.caravanserai.web.centers.post;

import org.jspecify.annotations.NullMarked;
