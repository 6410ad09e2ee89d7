package org.caravanserai.domain.centers.certificate;

/**
 * How far the certificates of a class are.
 *
 * @param eligible learners who have completed the course
 * @param issued those of them with a valid certificate
 * @param failed those whose certificate could not be issued
 * @param running whether they are being issued
 */
public record CertificateProgress(int eligible, int issued, int failed, boolean running) {

    public boolean isComplete() {
        return issued >= eligible;
    }

    /** Percent that are issued. */
    public int percent() {
        return eligible == 0 ? 100 : issued * 100 / eligible;
    }
}
