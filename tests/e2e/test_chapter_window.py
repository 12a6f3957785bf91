"""The chapter on the window as a reader goes through it: the name is known while it stands on the slate, and not after."""

import re

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.chat import faults_in_both_themes, open_chapter, ready, replies, settled, slate, tab_to, too_wide, wiped, written

STEPS = ("Tell Pip a name", "Ask for the name", "Make the slate small", "Chat on until the name is wiped",
         "Ask for the name again", "Make the slate large", "Ask once more")
RULES = ("Wipe the oldest words", "Wipe whole messages", "Refuse")


def button(page: Page, name: str) -> Locator:
    """A step; once it was done, its name says so."""
    return page.get_by_role("button", name=re.compile(f"^{re.escape(name)}( ✓.*)?$"))


def step(page: Page, name: str) -> None:
    """One step, and all that Pip says to it."""
    button(page, name).click()
    expect(button(page, name)).to_contain_text("done")
    settled(page)


def last_reply(page: Page) -> str:
    return replies(page).last.locator(".said").inner_text()


def at_rest(page: Page, meter: Locator) -> int:
    """The size of the slate, once it no longer changes."""
    sizes = [-1, int(meter.get_attribute("aria-valuemax"))]
    while sizes[-1] != sizes[-2]:
        page.wait_for_timeout(700)
        sizes.append(int(meter.get_attribute("aria-valuemax")))
    return sizes[-1]


def lane(page: Page, rule: str) -> Locator:
    return page.get_by_role("region", name=rule)


def trial_settled(page: Page) -> None:
    expect(page.locator("#lanes[aria-busy]")).to_have_count(0, timeout=60_000)


def test_a_reader_guesses_fills_the_slate_sees_why_and_answers_one_more(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    page.get_by_role("radio", name="Your name. It was told, so it knows.").check()
    for name in STEPS[:2]:
        step(page, name)
    assert "Zorblax" in last_reply(page)
    step(page, STEPS[2])
    expect(page.get_by_role("meter", name="Tokens in the window")).to_have_attribute("aria-valuemax", "96")
    button(page, STEPS[3]).click()
    expect(written(page, "It stands nowhere on the slate.")).to_be_visible(timeout=60_000)
    settled(page)
    assert "Zorblax" in wiped(page) and "Zorblax" not in slate(page)
    outcome = page.locator("#outcome")
    expect(outcome).to_have_attribute("data-ran", "false")
    step(page, STEPS[4])
    assert "Zorblax" not in last_reply(page) and "know" in last_reply(page)
    step(page, STEPS[5])
    assert "My name is Zorblax" in slate(page)
    step(page, STEPS[6])
    assert "Zorblax" in last_reply(page)
    expect(outcome).to_have_attribute("open", "")
    expect(outcome).to_contain_text("Your own run")
    expect(page.locator("#beside")).to_have_attribute("data-right", "false")
    expect(page.locator("#beside")).to_contain_text("That it does not know your name.")
    asked = page.locator("#asked tbody tr")
    expect(asked).to_have_count(3)
    expect(asked.nth(1)).to_contain_text("not on the slate")
    page.get_by_role("radio", name="Your wish no longer stands in its window").check()
    expect(page.locator("#transfer-feedback")).to_have_attribute("data-right", "true")
    page.reload()
    ready(page)
    expect(page.get_by_role("radio", name="Your name. It was told, so it knows.")).to_be_checked()


def test_steps_pressed_one_after_the_other_are_all_done(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    for name in STEPS:
        button(page, name).click()
    expect(page.locator("#outcome")).to_have_attribute("data-ran", "true", timeout=90_000)
    expect(page.locator("#asked tbody tr").nth(1)).to_contain_text("not on the slate")


def test_of_three_rules_the_one_that_refuses_keeps_the_name_and_stops(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    page.get_by_role("textbox", name="One more message").fill("I live in Rome.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("list", name="Messages that are sent")).to_contain_text("I live in Rome.")
    expect(page.get_by_role("textbox", name="One more message")).to_have_value("")
    trial_settled(page)
    for rule in RULES[:2]:
        expect(lane(page, rule)).to_contain_text("“Zorblax” stands there no more.")
        expect(lane(page, rule)).not_to_contain_text("Your name is Zorblax.")
        expect(lane(page, rule)).not_to_contain_text("The app refuses.")
    expect(lane(page, RULES[2])).to_contain_text("“Zorblax” still stands there.")
    expect(lane(page, RULES[2])).to_contain_text("The app refuses. The chat has stopped.")
    expect(lane(page, RULES[2])).to_contain_text("3 messages were never sent")


def test_with_room_enough_all_three_rules_keep_the_name(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    page.get_by_role("slider", name="Size of all three slates").fill("256")
    for rule in RULES:
        expect(lane(page, rule)).to_contain_text("Your name is Zorblax.", timeout=60_000)
        expect(lane(page, rule)).to_contain_text("nothing wiped")


def test_the_readers_own_chat_can_be_tried_under_the_three_rules(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    page.get_by_role("button", name="Use my chat from above").click()
    expect(page.get_by_text("You have not written to Pip above yet.")).to_be_visible()
    page.get_by_role("textbox", name="Message Pip").fill("Call me Quimby.")
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_count(1)
    settled(page)
    page.get_by_role("button", name="Use my chat from above").click()
    script = page.get_by_role("list", name="Messages that are sent").get_by_role("listitem")
    expect(script).to_have_count(2)
    trial_settled(page)
    expect(lane(page, RULES[0])).to_contain_text("“Quimby” still stands there.", timeout=60_000)
    page.get_by_role("button", name="Back to the example").click()
    expect(script).to_have_count(6)


def test_what_is_typed_is_cut_into_tokens_at_once(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    box, tokens = page.get_by_role("textbox", name="Type anything"), page.get_by_role("list", name="tokens").get_by_role("listitem")
    box.fill("")
    expect(page.get_by_text("Nothing to cut yet.")).to_be_visible()
    box.press_sequentially("Hello, Zorblax")
    expect(page.locator("[data-count=letters] dd")).to_have_text("14")
    expect(box).to_have_value("Hello, Zorblax")
    assert "".join(tokens.locator(".piece-text").all_text_contents()).replace("␣", " ") == "Hello, Zorblax"
    page.get_by_role("button", name="An emoji").click()
    expect(box).to_have_value("Hello 🦉")
    expect(tokens.filter(has_text=re.compile("^(20 )?F0"))).to_have_count(1)
    expect(page.get_by_text("A dashed box holds a part of a letter.")).to_be_visible()


def test_the_slates_lower_edge_can_be_dragged(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    step(page, STEPS[0])
    meter = page.get_by_role("meter", name="Tokens in the window")
    grip = page.locator("#grip")
    grip.scroll_into_view_if_needed()
    edge = grip.bounding_box()
    x, y = edge["x"] + edge["width"] / 2, edge["y"] + edge["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 60, steps=4)
    page.mouse.up()
    expect(meter).not_to_have_attribute("aria-valuemax", "160")
    smaller = at_rest(page, meter)
    assert 64 <= smaller < 160
    expect(page.get_by_role("slider", name="Window size")).to_have_value(str(smaller))
    page.mouse.move(x, y - 200, steps=3)  # let go: nothing moves any more
    page.wait_for_timeout(200)
    expect(meter).to_have_attribute("aria-valuemax", str(smaller))


def test_the_experiments_work_with_the_keyboard_alone(page: Page, site_url: str):
    open_chapter(page, site_url, "window")
    tab_to(page, "radio", "Your name. It was told, so it knows.")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="That it does not know your name.")).to_be_checked()
    for place, name in enumerate(STEPS):
        page.keyboard.press("Tab")
        expect(button(page, name)).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(".steps .done")).to_have_count(place + 1, timeout=60_000)
        settled(page)
    expect(page.locator("#outcome")).to_have_attribute("data-ran", "true", timeout=60_000)
    page.locator("#outcome summary").first.focus()
    tab_to(page, "slider", "Size of all three slates")
    page.keyboard.press("End")
    expect(lane(page, RULES[2])).to_contain_text("Your name is Zorblax.", timeout=60_000)
    tab_to(page, "button", "Take out: How are you today?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Take out: I like music.")).to_be_focused()
    tab_to(page, "textbox", "Type anything")
    page.keyboard.press("Control+A")
    page.keyboard.type("Hi")
    expect(page.locator("[data-count=letters] dd")).to_have_text("2")
    tab_to(page, "radio", "It has learned from your later messages")
    page.keyboard.press("Space")
    expect(page.locator("#transfer-feedback")).to_have_attribute("data-right", "false")


def test_axe_finds_nothing_before_and_after_the_run_in_either_theme(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_chapter(page, site_url, "window")
    assert faults_in_both_themes(page) == []
    for name in STEPS:
        button(page, name).click()
    expect(page.locator("#outcome")).to_have_attribute("data-ran", "true", timeout=90_000)
    page.get_by_role("radio", name="It has learned from your later messages").check()
    page.get_by_role("button", name="An emoji").click()
    page.get_by_role("button", name="Next token").click()
    for twin in page.get_by_text("Read the slate as text").all():
        twin.click()
    expect(page.locator("#fresh-note")).to_be_visible()
    assert faults_in_both_themes(page) == []


def test_nothing_scrolls_sideways_at_any_width(page: Page, site_url: str):
    page.set_viewport_size({"width": 320, "height": 740})
    open_chapter(page, site_url, "window")
    page.get_by_role("textbox", name="One more message").fill("Averyveryverylongwordwithoutanyspaces" * 6)
    page.keyboard.press("Enter")
    trial_settled(page)
    page.get_by_role("textbox", name="Type anything").fill("antidisestablishmentarianism" * 8)
    expect(page.locator("[data-count=letters] dd")).to_have_text("224")
    assert too_wide(page, 320, 768, 1440) == []


def test_without_javascript_the_chapter_is_complete_with_true_outcomes(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}chapters/window/")
    rows = page.locator("#asked tbody tr")
    expect(rows).to_have_count(3)
    expect(rows.nth(1)).to_contain_text("not on the slate")
    expect(rows.nth(1)).to_be_visible()
    expect(page.locator("#lane-refuse")).to_contain_text("“Zorblax” still stands there.")
    expect(page.locator("#lane-refuse")).to_contain_text("The app refuses.")
    expect(page.get_by_role("textbox")).to_have_count(0)
    expect(page.locator("#cut li").first).to_be_visible()
    expect(page.get_by_role("img", name="one dot for each token")).to_be_visible()
    expect(page.get_by_role("table", name="The same in numbers")).to_contain_text("1,050,000")
    context.close()
