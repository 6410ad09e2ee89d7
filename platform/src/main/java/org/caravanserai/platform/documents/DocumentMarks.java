package org.caravanserai.platform.documents;

/**
 * What is printed on a document so that it can be verified.
 *
 * @param number as it is printed
 * @param code in groups of four
 * @param address the page that verifies it
 * @param qr the address as a QR code: a {@code data:} address of an image
 */
public record DocumentMarks(String number, String code, String address, String qr) {}
