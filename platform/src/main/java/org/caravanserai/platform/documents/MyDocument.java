package org.caravanserai.platform.documents;

import org.caravanserai.domain.documents.HeldDocument;

/**
 * A document of the caller.
 *
 * @param kind key of what the kind is called
 * @param link address of the page that verifies it and shows the holder's name, for the holder to pass on
 * @param credential whether it is a signed credential, too
 */
public record MyDocument(String kind, HeldDocument document, String link, boolean credential) {}
