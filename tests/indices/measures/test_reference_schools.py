"""The schools of elbersb/segregation: M, H, their parts, local scores and exposure, all digits."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segbaro_plugin.indices import compute, compute_pairs

RACES = ["asian", "black", "hisp", "native", "white"]
CLOSE = 1e-12


def read(elbers: pd.DataFrame, call: str, field: str) -> dict[str, float]:
    rows = elbers[(elbers["call"] == call) & (elbers["field"] == field)]
    assert len(rows), call
    return dict(zip(rows["id"], rows["value"], strict=True))


def values(frame: pd.DataFrame, measures: list[str], **columns: object) -> pd.Series:
    return compute(frame, measures, groups=RACES, **columns).set_index("measure")["value"]


def test_m_and_h_in_both_years(schools00: pd.DataFrame, schools05: pd.DataFrame, elbers: pd.DataFrame) -> None:
    for frame, year in ((schools00, "00"), (schools05, "05")):
        found = values(frame, ["mutual_information", "multigroup_h"])
        expected = read(elbers, f"mutual_total(schools{year}, race, school)", "est")
        assert found["mutual_information"] == pytest.approx(expected["M"], abs=CLOSE)
        assert found["multigroup_h"] == pytest.approx(expected["H"], abs=CLOSE)


def test_the_entropy_of_the_groups(schools00: pd.DataFrame) -> None:
    assert values(schools00, ["entropy"])["entropy"] == pytest.approx(1.01607098283192, abs=CLOSE)


@pytest.mark.parametrize(
    ("level", "within"), [("state", "state"), ("district", "c(state,district)")], ids=["states", "districts"]
)
def test_between_and_within_larger_units(
    schools00: pd.DataFrame, elbers: pd.DataFrame, level: str, within: str
) -> None:
    ids = [f"{m}_{part}" for m in ("mutual_information", "multigroup_h") for part in ("between", "within")]
    found = values(schools00, [*ids, "mutual_information", "multigroup_h"], stratum=level)
    expected = read(elbers, f"mutual_total(schools00, race, school, within={within})", "est")
    assert found["mutual_information_within"] == pytest.approx(expected["M"], abs=CLOSE)
    assert found["multigroup_h_within"] == pytest.approx(expected["H"], abs=CLOSE)
    if level == "state":
        expected = read(elbers, "mutual_total(schools00, race, school)".replace("school)", "state)"), "est")
        assert found["mutual_information_between"] == pytest.approx(expected["M"], abs=CLOSE)
        assert found["multigroup_h_between"] == pytest.approx(expected["H"], abs=CLOSE)


def test_each_state_by_itself(schools00: pd.DataFrame, elbers: pd.DataFrame) -> None:
    """mutual_within: M, H, the share of people and the ratio of entropies of each state."""
    call = "mutual_within(schools00, race, school, within=state)"
    table = compute(schools00, ["mutual_information", "multigroup_h", "entropy"], groups=RACES, place="state")
    wide = table.pivot(index="place", columns="measure", values="value")
    people = table.drop_duplicates("place").set_index("place")["people"]
    whole = values(schools00, ["entropy"])["entropy"]
    for found, field in (
        (wide["mutual_information"], "M"),
        (wide["multigroup_h"], "H"),
        (people / people.sum(), "p"),
        (wide["entropy"] / whole, "ent_ratio"),
    ):
        assert found.to_dict() == pytest.approx(read(elbers, call, field), abs=CLOSE)


def test_nested_levels_add_up(schools00: pd.DataFrame, elbers: pd.DataFrame) -> None:
    expected = read(elbers, "mutual_total_nested(schools00, race, c(state,district,school))", "est")
    m = "mutual_information"
    state = values(schools00, [f"{m}_between"], stratum="state")[f"{m}_between"]
    district = values(schools00, [f"{m}_between", f"{m}_within"], stratum="district")
    assert state == pytest.approx(expected["state||M"], abs=CLOSE)
    assert district[f"{m}_between"] - state == pytest.approx(expected["district|state|M"], abs=CLOSE)
    assert district[f"{m}_within"] == pytest.approx(expected["school|state, district|M"], abs=CLOSE)


def test_the_scores_of_the_groups(schools00: pd.DataFrame, elbers: pd.DataFrame) -> None:
    frame = schools00.assign(all=schools00[RACES].sum(axis=1))
    found = compute(frame, "group_score", group=RACES, total="all").set_index("group")["value"]
    call = "mutual_local(schools00, group=school, unit=race)"
    assert found.to_dict() == pytest.approx(read(elbers, call, "ls"), abs=CLOSE)
    shares = frame[RACES].sum() / frame["all"].sum()
    assert shares.to_dict() == pytest.approx(read(elbers, call, "p"), abs=CLOSE)
    m = values(frame, ["mutual_information"])["mutual_information"]
    assert float((shares * found).sum()) == pytest.approx(m, abs=CLOSE)


def test_black_and_white_pupils(schools00: pd.DataFrame) -> None:
    (found,) = compute(schools00, "dissimilarity", group="black", other="white")["value"]
    assert found == pytest.approx(0.728387884871103, abs=CLOSE)


def test_exposure_and_isolation(schools00: pd.DataFrame, elbers: pd.DataFrame) -> None:
    expected = read(elbers, "exposure(schools00, race, school)", "exposure")
    found = compute_pairs(schools00, "interaction", RACES)
    exposure = {name.replace(" | ", "|"): v for name, v in zip(found["group"], found["value"], strict=True)}
    frame = schools00.assign(all=schools00[RACES].sum(axis=1))
    alone = compute(frame, "isolation", group=RACES, total="all")
    exposure |= {f"{race}|{race}": v for race, v in zip(alone["group"], alone["value"], strict=True)}
    assert exposure == pytest.approx(expected, abs=CLOSE)


def test_what_chance_would_give(schools00: pd.DataFrame, elbers: pd.DataFrame) -> None:
    """Their means of 100 draws, within four standard errors of a mean of 100 draws."""
    call = "mutual_total_expected(schools00, race, school; 100 draws, set.seed(1)) [random]"
    expected, error = read(elbers, call, "est"), read(elbers, call, "se")
    ids = ["expected_mutual_information", "expected_multigroup_h"]
    found = values(schools00, ids, options={"draws": 100})
    for id, theirs in zip(ids, ("M under 0", "H under 0"), strict=True):
        assert found[id] == pytest.approx(expected[theirs], abs=4 * error[theirs] * np.sqrt(2 / 100))
    call = "dissimilarity_expected(bw; 100 draws) [random]"
    (d,) = compute(schools00, "expected_dissimilarity", group="black", other="white")["value"]
    assert d == pytest.approx(
        read(elbers, call, "est")["D under 0"], abs=4 * read(elbers, call, "se")["D under 0"] / 10
    )
