/** What keeps a crowd from slowing itself down. */
@org.jspecify.annotations.NullMarked
package org.caravanserai.platform.load;
