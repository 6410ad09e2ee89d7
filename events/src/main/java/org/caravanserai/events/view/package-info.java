/** Reading events. */
@NullMarked
package org.caravanserai.events.view;

import org.jspecify.annotations.NullMarked;
