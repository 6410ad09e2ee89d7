/** Academic events: what they are, how they become public, and how they change afterwards. */
@NullMarked
package org.caravanserai.domain.events;

import org.jspecify.annotations.NullMarked;
