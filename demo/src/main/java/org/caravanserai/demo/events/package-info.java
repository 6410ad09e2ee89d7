/** The academic events of the demo data. */
@NullMarked
package org.caravanserai.demo.events;

import org.jspecify.annotations.NullMarked;
