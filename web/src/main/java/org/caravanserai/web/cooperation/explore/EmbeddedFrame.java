package org.caravanserai.web.cooperation.explore;

/** The element by which a page of somebody else shows a picture. */
final class EmbeddedFrame {

    static final int WIDTH = 800;
    static final int HEIGHT = 600;

    private EmbeddedFrame() {}

    static String html(String address, String title, int width, int height) {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title) + "\" width=\"" + width
                + "\" height=\"" + height + "\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
