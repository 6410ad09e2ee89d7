/** Signs credentials that anybody can verify without asking this platform, and publishes the keys for that. */
@NullMarked
package org.caravanserai.platform.credentials;

import org.jspecify.annotations.NullMarked;
