package org.followthrough.document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A paper with one of everything that a response can say. */
final class SmallPaper {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WHOLE = """
            {
              "format": "followthrough-paper/1",
              "source": {"title": "Response", "body": "Cabinet", "date": "2013-06-27"},
              "council": {"name": "Council NAME", "slug": "council-NAME"},
              "committees": [
                {"slug": "board-NAME", "name": "Board NAME", "kind": "PANEL"},
                {"slug": "cabinet-NAME", "name": "Cabinet NAME", "kind": "EXECUTIVE"}
              ],
              "posts": [
                {"key": "director", "title": "Director", "holders": ["Ann", "Ben"]},
                {"key": "portfolio", "title": "Cabinet Member for Children"}
              ],
              "reviews": [
                {
                  "slug": "review-NAME", "code": "SNAME", "title": "Review NAME", "committee": "board-NAME", "kind": "REVIEW",
                  "recommendations": [
                    {"level": 0, "kind": "THEME", "tracked": false, "label": "1", "heading": "Theme", "recipients": []},
                    {"level": 1, "label": "a)", "text": "That it be done", "recipients": ["director"]},
                    {"level": 2, "label": "•", "text": "Well", "recipients": ["director"]}
                  ]
                }
              ],
              "sessions": [],
              "executiveResponses": [
                {
                  "review": "review-NAME", "committee": "cabinet-NAME", "cabinetMeeting": "2013-06-27",
                  "portfolioPost": "portfolio", "leadPost": "director",
                  "proposals": [{"number": "1.1", "text": "That"}, {"number": "a)", "text": "this"}],
                  "recommendations": [{"number": "2.1", "text": "That the response be noted"}],
                  "background": [{"bullet": true, "text": "A point"}],
                  "impact": {
                    "communityImpact": [{"question": "Who?", "answer": true}],
                    "financial": {"answer": false, "text": "None"},
                    "legal": {"answer": true, "paragraphs": [{"text": "The Act [recommendation 1 a)]", "recommendations": ["1a"]}]},
                    "otherImpacts": {"answer": false, "text": "None"},
                    "wards": {"answer": false, "text": "None"}
                  },
                  "summary": [{"recommendation": "1a", "decisionWords": "Partially Accepted."}],
                  "answers": [
                    {
                      "recommendation": "1a", "decision": "PARTIALLY_ACCEPTED", "decisionWords": "Partially Accepted.",
                      "text": "For these reasons",
                      "actions": [{"dueWords": "June 2013", "owners": [{"post": "director", "words": "Ann"}, {"post": "portfolio"}]}]
                    },
                    {"recommendation": "1a-b1", "remark": "The paper prints no response", "actions": []}
                  ]
                }
              ]
            }
            """;

    private SmallPaper() {}

    /** The paper under the name "small". */
    static String whole() {
        return named("");
    }

    /** The paper with addresses of its own. */
    static String named(String name) {
        return JSON.readTree(WHOLE.replace("-NAME", name.isEmpty() ? "" : "-" + name)
                        .replace("SNAME", "S" + name.toUpperCase(java.util.Locale.ROOT))
                        .replace("NAME", name.isEmpty() ? "small" : name))
                .toString();
    }

    /** The paper with another value at one place, such as {@code reviews/0/title}. */
    static String with(String place, String value) {
        return with(whole(), place, value);
    }

    /** Another paper with another value at one place. */
    static String with(String paper, String place, String value) {
        JsonNode root = JSON.readTree(paper);
        String[] steps = place.split("/");
        JsonNode at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof ArrayNode list ? list.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), JSON.readTree(value));
        } else {
            ((ObjectNode) at).set(last, JSON.readTree(value));
        }
        return root.toString();
    }
}
