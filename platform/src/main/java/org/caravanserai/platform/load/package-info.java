/** Limits of concurrent work, so that many requests at once do not slow each other down. */
@org.jspecify.annotations.NullMarked
package org.caravanserai.platform.load;
