/**
 * Attaching files to the things of all areas: what is taken, who may read it, how it is kept.
 *
 * <p>A bean {@code FileAccess} for each kind of record says what may be attached in which slot ({@code FilePolicy}:
 * types, size, number, whether personal), who reads and who changes it, and which record a code identifies. Everything
 * else comes with it: the calls of {@code /api/v1/files}, and {@code <k:files id kind subject slot label/>} within a
 * {@code k:form} with {@code upload="true"} on a page whose route takes files. Types are recognized by content, and
 * name, type and extension of a file have to agree. Callers without access get 404. The area's use cases read files
 * through {@code AttachedFiles} and delete them there with their thing. A bean {@code FileScan}, where there is one,
 * checks every file before it is stored.
 */
@NullMarked
package org.caravanserai.platform.files;

import org.jspecify.annotations.NullMarked;
