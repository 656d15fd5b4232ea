"""English templates of every shape. ``[a|b]`` is a choice; ``{...}`` is filled by the shape."""

EN: dict[str, tuple[str, ...]] = {
    "lookup": (
        "[What is|What's|Tell me|Show me|Give me] the {cols} of {who}[?|]", "{cols} of {who}[?||, please]", "{who} {cols}[?|]",
        "[Show|Find|Get|Look up|Check|List] the {cols} [of|for] {who}", "{who}: {cols}[?|]", "{who}'s {cols}[?|]",
        "What is {who}'s {cols}?", "[Could you|Can you] [tell me|look up|check] the {cols} [of|for] {who}?",
        "I [need|want|'d like to know] the {cols} [of|for] {who}", "{cols} for {who}[?||, please]", "[please|pls] check {cols} [of|for] {who}",
        "For {who}, [what is|give me|show] the {cols}", "Do you know the {cols} of {who}?",
    ),
    "lookup_number": ("How [much|high|large] is the {cols} of {who}?", "How much is {who}'s {cols}?"),
    "lookup_date": ("[When is|What is] the {cols} of {who}?", "On which date is the {cols} of {who}?"),
    "lookup_verb": ("When was {who} {verb}?", "On [what|which] [date|day] was {who} {verb}?", "{who} - when was it {verb}?"),
    "lookup_text": ("[Which|What] {cols} does {who} have?", "Which {cols} is {who}?"),
    "lookup_when": (
        "[What was|What is|Show me|Give me|Find] the {cols} of {who} {when}[?|]", "{who} {cols} {when}[?|]", "{cols} of {who} {when}[?|]",
        "{when}, what was the {cols} of {who}?", "What was {who}'s {cols} {when}?", "{who}, {when}: {cols}?", "{cols} for {who} {when}",
        "[How much was|What was] the {cols} [of|for] {who} {when}?",
    ),
    "lookup_latest": (
        "[What is|What's|Show|Give me] the [latest|most recent|newest|current] {cols} of {who}[?|]", "[latest|most recent|current] {cols} of {who}[?|]",
        "{who}: [latest|last] {cols}", "{who}'s [latest|most recent|last] {cols}[?|]", "{cols} of {who}, latest figure",
    ),
    "of_parent": (
        "Which {parent} does {who} belong to?", "[What|Which] is the {parent} of {who}?", "{parent} of {who}[?|]", "[Tell me|Show|Find] the {parent} of {who}", "{who} belongs to which {parent}?", "Who is {who}'s {parent}?",
    ),
    "across": (
        "[Which|What] {targets} [are linked to|go with|belong to] {who}?", "{targets} of {who}", "[List|Show|Find] the {targets} [of|for] {who}", "Which {targets} have {events} with {who}?", "[List|Show] [all |]{targets} of {who}",
    ),
    "across_count": ("How many [different |]{targets} does {who} have?", "Number of {targets} of {who}", "How many [different |]{targets} have {events} with {who}?"),
    "argmax_adj": ("[Which|What] is the {adj} {thing}?", "The {adj} {thing}[?|]", "[Find|Name|Show me] the {adj} {thing}", "[Which|What] {thing} is the {adj}?"),
    "top_adj": ("The {k} {adj} {things}", "[List|Show|Find] the {k} {adj} {things}", "Which are the {k} {adj} {things}?"),
    "most_first": ("[, most first|, in descending order|, highest count first|, sorted by count from high to low]",),
    "list_names": (
        "[List|Show|Find|Give me|Show me|Get] [all |the |]{things}", "[Which|What] {things} are there?", "{things}[?||, please]",
        "Which are the {things}?", "I want [to see |]all {things}", "[Could you|Can you|Please] list {things}[?|]", "Which {thing_only} {pred}?",
        "What are the names of [the |]{things}?", "Names of [all |]{things}", "Find [all |]{things}", "Are there any {things}? [List|Show] them",
    ),
    "list_names_cols": (
        "[List|Show|Give me] [the |]{things} [and|with|together with] their {cols}", "{things} with their {cols}", "{things}: name[,| and] {cols}",
        "[For|Of] {things}, [list|show] the name and {cols}", "Names and {cols} of [all |]{things}", "What are the names and {cols} of {things}?",
        "Show name and {cols} for {things}", "[Which|What] {things} are there, and what is their {cols}?",
    ),
    "list_cols": (
        "[What are|Show|List|Give me] the {cols} of [all |the |]{things}[?|]", "{cols} of [all |the |]{things}", "{cols} for {things}",
        "[Find|Show me|Get] the {cols} [of|for] {things}", "What is the {cols} of [the |]{things}?", "{things}: {cols}",
    ),
    "list_cols_filtered": ("[What|Which] {cols} do {things} have?",),
    "distinct": (
        "[What|Which] [different|distinct] {cat_plural} [are there|do we have|exist] [among|for] {things}?", "[List|Show] all [different|distinct|unique] {cat_plural} of {things}",
        "Which {cat_plural} occur [among|in] {things}?", "[distinct|different] {cat_plural} of {things}", "All {cat_plural} of {things}, without duplicates",
    ),
    "count": (
        "How many {things} are there?", "How many {things}?", "[What is the number|Number] of {things}[?|]", "Count [the |all |]{things}", "How many {things} do we have?",
        "[Total number|Count] of {things}", "I want to know how many {things} there are", "{things} - how many?", "How many {thing_only} {pred}?",
    ),
    "count_distinct": (
        "How many [different|distinct|unique] {cat_plural} do {things} have?", "Number of [different|distinct] {cat_plural} among {things}", "How many [different|distinct] {cat_plural} are there among {things}?",
        "Count the [distinct|unique] {cat_plural} of {things}",
    ),
    "agg": (
        "[What is|What's|Show|Find|Calculate|Compute] the {aggs} of {things}[?|]", "{aggs} of {things}[?|]", "{aggs} for {things}", "What is the {aggs} across [all |]{things}?",
        "[Give me|Tell me|I need] the {aggs} [of|for|across] {things}", "{things}: {aggs}",
    ),
    "agg_who": (
        "[What is|What was|Show|Calculate] the {aggs} of {who}[?|]", "{who}: {aggs}", "{aggs} of {who}[?|]", "[Give me|Tell me] the {aggs} for {who}", "{who}'s {aggs}[?|]",
    ),
    "group_count": (
        "How many {things} are there [for each|per|in each] {group}?", "Number of {things} [by|per|for each] {group}", "Count [the |]{things} by {group}", "{things} by {group}: how many?",
        "[For each|Per] {group}, how many {things} are there?", "How are {things} distributed [by|over|across] {group}?", "Show each {group} and its number of {things}", "Break down the number of {things} by {group}",
    ),
    "group_agg": (
        "[What is|Show|Find|Calculate] the {aggs} of {things} [for each|by|per] {group}[?|]", "{aggs} of {things} by {group}", "{aggs} [by|per] {group} for {things}",
        "[For each|Per] {group}, [what is|show] the {aggs} of {things}[?|]", "{group} by {group}: {aggs} of {things}", "Compare the {aggs} of {things} across {group_plural}", "Break {aggs} of {things} down by {group}",
    ),
    "group_most": (
        "Which {group} has the {most} {things}?", "[What|Which] is the {group} with the {most} {things}?", "The {group} with the {most} {things}", "Find the {group} that has the {most} {things}",
    ),
    "group_most_agg": (
        "Which {group} has the {super} {agg} of {things}?", "The {group} with the {super} {agg} of {things}", "Find the {group} where the {agg} of {things} is {super}", "{group} with {super} {agg} of {things}?",
    ),
    "group_top": (
        "[Top|The top] {k} {group_plural} by {agg} of {things}", "Which {k} {group_plural} have the {super} {agg} of {things}?", "{k} {group_plural} with the {super} {agg} of {things}[, with the figures|, and the figures]",
    ),
    "having_count": (
        "Which {group_plural} have {op} {n} {things}?", "[List|Show] the {group_plural} with {op} {n} {things}", "{group_plural} with {op} {n} {things}", "Find {group_plural} that have {op} {n} {things}",
    ),
    "having_agg": (
        "Which {group_plural} have {an} {agg} of {things} {op} {n}?", "[List|Show] {group_plural} whose {agg} of {things} is {op} {n}", "{group_plural} where the {agg} of {things} is {op} {n}",
    ),
    "top": (
        "[Top|The top|List the top] {k} {things} by {col}", "[Which|What] {k} {things} have the {super} {col}?", "[List|Show|Find|Give me] the {k} {things} with the {super} {col}", "{k} {things} with the {super} {col}",
        "{things} ranked by {col}, [top|first] {k}", "The {k} {super} {things} by {col}", "{super} {col}: {k} {things}",
    ),
    "super": ("[Which|What] {k} {things} have the {super} {col}?", "[List|Show|Find|Give me] the {k} {things} with the {super} {col}", "{k} {things} with the {super} {col}"),
    "bottom": (
        "[Bottom|The bottom] {k} {things} by {col}", "[Which|What] {k} {things} have the {super} {col}?", "[List|Show|Find|Give me] the {k} {things} with the {super} {col}", "{k} {things} with the {super} {col}",
    ),
    "and_value": ("[, with the values|, and show the {col}|, and how much is it|, names and values|, with their {col}]",),
    "and_value_one": ("[, and what is it?|, and how much is it?|, with the value| and what is its {col}?]",),
    "argmax": (
        "[Which|What] {thing} has the {super} {col}?", "[Find|Show|Give me|Name] the {thing} with the {super} {col}", "The {thing} with the {super} {col}[?|]", "{thing} with {super} {col}[?|]", "Who has the {super} {col} among {things}?",
        "Among {things}, which has the {super} {col}?",
    ),
    "argmax_col": (
        "[What is|Show|Give me] the {cols} of the {thing} with the {super} {col}[?|]", "{cols} of the {thing} with the {super} {col}", "The {thing} with the {super} {col}: what is its {cols}?",
    ),
    "second": ("[Which|What] {thing} has the {nth} {super} {col}?", "The {thing} with the {nth} {super} {col}", "[Find|Name] the {thing} ranked {nth} by {col}{from_below}"),
    "above_average": (
        "[Which|What] {things} have {a}{col} {side} [the |]average?", "[List|Show|Find] {things} whose {col} is {side} [the |]average", "{things} with {side}-average {col}", "{things} with {col} {side} the average of all {things}",
        "How do I find {things} with a {col} {side} the mean?",
    ),
    "count_above_average": ("How many {things} have {a}{col} {side} [the |]average?", "Number of {things} whose {col} is {side} average"),
    "without": (
        "[Which|What] {parents} have no {children}?", "[List|Show|Find] {parents} without [any |]{children}", "{parents} that [never had|do not have|have not got] any {children}", "{parents} with no {children}[?|]",
        "Are there {parents} without {children}? Which?",
    ),
    "count_without": ("How many {parents} have no {children}?", "Number of {parents} without [any |]{children}"),
    "with": ("[Which|What] {parents} have {children}?", "[List|Show|Find] {parents} with {children}", "{parents} that have {children}", "{parents} with at least one of: {children}"),
    "latest_list": ("[As of|On|At] the [latest|most recent] {date}, {inner}", "{inner} (latest {date})", "{inner}, as of the [latest|most recent] {date}"),
    "per_group_top": (
        "[Which|What] {thing} has the {super} {col} in each {group}?", "[For each|Per|In each] {group}, [find|show] the {thing} with the {super} {col}", "The {thing} with the {super} {col} of each {group}", "{super} {col} {thing} per {group}",
    ),
    "per_group_top_k": ("[Top|The top] {k} {things} by {col} [in|within|for] each {group}", "[For each|In each] {group}, list the {k} {things} with the {super} {col}", "{k} {things} with the {super} {col} per {group}"),
    "average_count": ("[What is the|] average number of {children} per {parent}[?|]", "How many {children} does {a_parent} have on average?", "On average, how many {children} are there per {parent}?"),
    "average_group_count": ("Which {group_plural} have more {things} than the average {group}?", "{group_plural} with an above-average number of {things}[, and the numbers|, with counts]"),
    "difference": (
        "[What is|Show|Calculate] the difference between {a} and {b} of {who}[?|]", "{a} minus {b} of {who}", "How much [higher|larger] is {a} than {b} for {who}?", "{who}: {a} less {b}", "By how much does {a} exceed {b} for {who}?",
    ),
    "ratio": ("[What is|Calculate|Show] the ratio of {a} to {b} of {who}[?|]", "{a} divided by {b} for {who}", "{a} to {b} ratio of {who}[?|]", "{who}: {a} over {b}"),
    "percent": ("What percentage of {b} is {a} for {who}?", "{a} as a percentage of {b} for {who}", "[Show|Calculate] {a} as a share of {b} of {who}, in percent"),
    "compare": ("[Which|What] {things} have {a_}{a} {side} than [their |the |]{b}?", "[List|Find|Show] {things} whose {a} is {side} than [their |the |]{b}", "{things} where {a} is {side} than {b}"),
    "share": ("What [percentage|share|proportion] of {all} are {things}?", "[Percentage|Share] of {things} among [all |]{all}[?|]", "What percent of {all} are {things}?"),
    "two_counts": ("How many {one} and how many {two} are there?", "Number of {one} and number of {two}", "Count {one} and {two} separately"),
    "series": (
        "[Show|List|Give me|Plot] the {col} of {who} {when}[, with dates| by date|, dates included|]", "{col} history of {who} {when}", "How did the {col} of {who} [develop|change|move] {when}?", "{who}: {col} {when}, day by day",
        "trend of {who}'s {col} {when}",
    ),
    "by_period": (
        "[How many {things} were there|Number of {things}] [per|each|in each] {period}[?|]", "{things} by {period}: count", "Count {things} by {period} of {date}",
    ),
    "agg_by_period": ("{agg} of {things} [per|by|for each] {period}", "[Show|What is] the {agg} of {things} [for each|per] {period}[?|]", "{period} by {period}, the {agg} of {things}"),
    "when_most": ("[When|On which {date}] [was|did] {who} [have |reach |at ]its {super} {col}?", "[On which date|When] was the {col} of {who} {super}?", "Date of the {super} {col} of {who}", "{date} with the {super} {col} for {who}"),
    "change": (
        "How much did the {col} of {who} change from {one} to {two}?", "Change in {col} of {who} between {one} and {two}", "[What is|Calculate] the difference in {who}'s {col} between {one} and {two}[?|]",
    ),
    "change_agg": ("By how much did the {agg} of {things} change from {one} to {two}?", "Change in the {agg} of {things} between {one} and {two}", "{agg} of {things}: {two} versus {one}, difference"),
    "growth": ("Year-on-year growth of the {agg} of {things}", "[Show|Calculate] how the {agg} of {things} changed against the year before, by year", "{agg} of {things} by year with the change from the previous year"),
    "both": ("[Which|What] {group_plural} have both {one} and {two}?", "{group_plural} that have {one} as well as {two}", "[List|Find] {group_plural} with both {one} and {two}"),
    "but_not": ("[Which|What] {group_plural} have {one} but no {two}?", "{group_plural} that have {one} but not {two}", "[List|Find] {group_plural} with {one} and without any {two}"),
    "sorted": ("[List|Show] {things} [sorted|ordered] by {col}{direction}", "{things} [sorted|ordered] by {col}{direction}", "Sort {things} by {col}{direction}"),
    "above_group_average": ("[Which|What] {things} have {a}{col} above the average of their {group}?", "[List|Find] {things} whose {col} beats the average of their own {group}", "{things} with {col} above their {group} average"),
    "range_of": ("[What are|Show] the {super} and {super2} {col} of {things}[?|]", "{super} and {super2} {col} of {things}", "Between what values does the {col} of {things} lie?"),
}  # fmt: skip
