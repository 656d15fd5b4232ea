"""What SQL may call, by DuckDB's own names: data, not code. A name that is not here is refused.

Left out on purpose: what reads files, settings, secrets, the catalog or the session; what runs SQL held in a string
(query, query_table, json_execute_serialized_sql); what writes or waits (nextval, setseed, write_log, sleep_ms);
what speaks in an error message (error, assert_true); what allocates by its argument (list_resize, bar).
"""

from __future__ import annotations


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPERATORS = names("+ - * / // % ** ^ || & | << >> ~ ~~ ~~* ~~~ !~~ !~~* @ ^@ ->> -> && @> <@")

AGGREGATES = names("""
    any_value arbitrary first last approx_count_distinct approx_quantile arg_max arg_max_null arg_min arg_min_null
    argmax argmin max_by min_by array_agg list avg mean favg sum fsum kahan_sum sumkahan product count count_star
    count_if countif min max median mode mad quantile quantile_cont quantile_disc bool_and bool_or bit_and bit_or
    bit_xor corr covar_pop covar_samp regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx
    regr_sxy regr_syy skewness kurtosis kurtosis_pop entropy sem stddev stddev_pop stddev_samp variance var_pop
    var_samp string_agg listagg group_concat histogram geomean geometric_mean wavg weighted_avg
""")

WINDOWS = names("""
    cume_dist dense_rank rank_dense first_value fill lag last_value lead nth_value ntile percent_rank rank row_number
""")

NUMBERS = names("""
    abs acos acosh add asin asinh atan atan2 atanh cbrt ceil ceiling cos cosh cot degrees divide even exp factorial
    fdiv floor fmod gamma gcd greatest greatest_common_divisor isfinite isinf isnan lcm least least_common_multiple
    lgamma ln log log10 log2 mod multiply nextafter pi pow power radians random round round_even roundbankers sign
    signbit sin sinh sqrt subtract tan tanh trunc xor
""")

DATES = names("""
    age century date_add date_diff date_part date_sub date_trunc datediff datepart datesub datetrunc day dayname
    dayofmonth dayofweek dayofyear days_in_month decade epoch epoch_ms epoch_ns epoch_us era hour isodow isoyear
    julian last_day make_date make_time make_timestamp make_timestamp_ms make_timestamp_ns microsecond millennium
    millisecond minute month monthname nanosecond quarter second strftime strptime time_bucket timezone timezone_hour
    timezone_minute to_centuries to_days to_decades to_hours to_microseconds to_millennia to_milliseconds to_minutes
    to_months to_quarters to_seconds to_timestamp to_weeks to_years try_strptime week weekday weekofyear year yearweek
""")

TEXTS = names("""
    array_extract ascii base64 bin bit_count bit_length char_length character_length chr concat concat_ws contains
    damerau_levenshtein editdist3 ends_with format format_bytes from_base64 hamming hash hex ilike_escape instr
    jaccard jaro_similarity jaro_winkler_similarity lcase left length len levenshtein like_escape lower lpad ltrim
    md5 mismatches nfc_normalize not_ilike_escape not_like_escape octet_length ord overlay position prefix printf
    regexp_escape regexp_extract regexp_extract_all regexp_full_match regexp_matches regexp_replace
    regexp_split_to_array regexp_split_to_table repeat replace reverse right rpad rtrim sha1 sha256 split split_part
    starts_with str_split str_split_regex string_split string_split_regex string_to_array strip_accents strlen strpos
    substr substring suffix to_base to_base64 to_binary to_hex translate trim ucase unbin unhex unicode upper
    url_decode url_encode
""")

NESTED = names("""
    array_append array_concat array_cat array_contains array_distinct array_has array_has_all array_has_any
    array_indexof array_intersect array_length array_position array_prepend array_reverse array_reverse_sort
    array_slice array_sort array_to_string array_unique array_value cardinality element_at flatten json_array
    json_array_length json_contains json_exists json_extract json_extract_path json_extract_path_text
    json_extract_string json_keys json_object json_type json_valid json_value list_any_value list_append list_avg
    list_cat list_concat list_contains list_count list_distinct list_element list_extract list_first list_has
    list_has_all list_has_any list_indexof list_intersect list_last list_max list_median list_min list_mode list_pack
    list_position list_prepend list_product list_reverse list_reverse_sort list_slice list_sort list_stddev_pop
    list_stddev_samp list_string_agg list_sum list_unique list_value list_var_pop list_var_samp list_zip map
    map_contains map_entries map_extract map_extract_value map_from_entries map_keys map_values row struct_concat
    struct_extract struct_pack struct_values to_json unnest
""")

OTHERS = names("if nullif ifnull coalesce constant_or_null pg_typeof typeof range generate_series")

FUNCTIONS = OPERATORS | AGGREGATES | WINDOWS | NUMBERS | DATES | TEXTS | NESTED | OTHERS

TABLE_FUNCTIONS = names("unnest range generate_series")

# Read as columns where no column has the name: current_date is one of duckdb.clock's, the others read the session.
SESSION_WORDS = names("current_catalog current_role current_schema current_user session_user user")

# What "now" is called, and the type it has; each is replaced by the pack's as_of before the statement runs.
CLOCK = {
    "current_date": "date",
    "today": "date",
    "current_timestamp": "timestamp",
    "current_localtimestamp": "timestamp",
    "get_current_timestamp": "timestamp",
    "localtimestamp": "timestamp",
    "now": "timestamp",
    "transaction_timestamp": "timestamp",
    "current_time": "time",
    "current_localtime": "time",
    "get_current_time": "time",
    "localtime": "time",
}

TYPES = names("""
    bigint bit bitstring blob bool boolean bpchar bytea char date datetime dec decimal double float float4 float8
    hugeint int int1 int2 int4 int8 int16 int32 int64 int128 integer interval json list long logical nvarchar numeric
    real short signed smallint string struct text time timestamp timestamptz timestamp_ms timestamp_ns timestamp_s
    timetz tinyint ubigint uhugeint uint8 uint16 uint32 uint64 uint128 uinteger usmallint utinyint uuid varbinary
    varchar
""") | {"timestamp with time zone", "time with time zone", "double precision"}
