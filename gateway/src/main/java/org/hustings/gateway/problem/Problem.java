package org.hustings.gateway.problem;

/**
 * An RFC 9457 problem, written by hand: a JSON library for six strings would be most of what the gateway loads.
 *
 * @param type what sort of problem
 * @param detail what is wrong in this case; leaves the suite, so nothing of the inside goes here
 * @param instance the path of the request
 */
public record Problem(ProblemType type, String detail, String instance) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The wire form. */
    public String toJson() {
        var json = new StringBuilder(256);
        json.append("{\"type\":\"").append(type.uri());
        json.append("\",\"title\":\"").append(type.title());
        json.append("\",\"status\":").append(type.status());
        json.append(",\"detail\":\"");
        escape(detail, json);
        json.append("\",\"instance\":\"");
        escape(instance, json);
        // Always there, so that a client need not look whether; what the gateway refuses has no places to name.
        return json.append("\",\"violations\":[]}").toString();
    }

    private static void escape(String text, StringBuilder json) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                default -> {
                    if (c < ' ') {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
    }
}
