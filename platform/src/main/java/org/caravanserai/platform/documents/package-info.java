/**
 * Issuing, printing and verifying documents of all areas.
 *
 * <p>An enum of the area implements {@code DocumentKind}, one bean {@code AreaDocuments} names its kinds and says who
 * beside the holder may download them. A use case of the area decides that something may be issued and calls {@code
 * DocumentIssuing.issue(draft, printer)}; the printer fills a {@code DocumentTemplate}, an XHTML resource beside the
 * area's class with {@code ${number}}, {@code ${code}}, {@code ${address}}, {@code ${qr}} of the {@code DocumentMarks}
 * and places of its own. {@code supersede} and {@code revoke} end a document. Numbers, codes, {@code /verify/{code}},
 * {@code /my/documents} and the download come with it. Labels of the printed {@code DocumentFact}s are keys of the
 * area's bundle. What a subject has: {@code IssuedDocuments.about}; what anybody may know: {@code VerifyDocument}.
 */
@NullMarked
package org.caravanserai.platform.documents;

import org.jspecify.annotations.NullMarked;
