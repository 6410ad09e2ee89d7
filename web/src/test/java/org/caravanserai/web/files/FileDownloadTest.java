package org.caravanserai.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileDownloadTest {

    @Test
    void namesOfAllScriptsAreSentAndNoneBreaksTheHeader() {
        assertThat(FileDownload.disposition("cv.pdf"))
                .isEqualTo("attachment; filename=\"cv.pdf\"; filename*=UTF-8''cv.pdf");
        assertThat(FileDownload.disposition("简历 1.pdf"))
                .isEqualTo("attachment; filename=\"__ 1.pdf\"; filename*=UTF-8''%E7%AE%80%E5%8E%86%201.pdf");
        assertThat(FileDownload.disposition("a\"\r\nX: y%.pdf")).startsWith("attachment; filename=\"a___X: y_.pdf\";");
    }
}
