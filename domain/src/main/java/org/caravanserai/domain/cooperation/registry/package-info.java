/** The registry: what is registered of cooperation in one shape, whatever its kind. */
@NullMarked
package org.caravanserai.domain.cooperation.registry;

import org.jspecify.annotations.NullMarked;
