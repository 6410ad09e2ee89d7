/** How background work runs: on the container's threads, as the platform itself, one run of a job at a time on a node. */
@NullMarked
package org.caravanserai.platform.jobs;

import org.jspecify.annotations.NullMarked;
