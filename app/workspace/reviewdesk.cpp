// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewdesk.h"

#include <QtConcurrentRun>

#include <chrono>

namespace {

constexpr int countedAtOnce = 500; // holdings: a few milliseconds

} // namespace

ReviewDesk::ReviewDesk(Book &book, const Library &library, QDate fixedToday) : m_book(book), m_library(library), m_fixedToday(fixedToday)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReviewDesk::count);
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (!m_counting.isCanceled() && m_counting.result().count == m_latest)
            show(m_counting.result());
    });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_ready && today() != m_state.input.records.today)
            count();
    });
    m_clock.start(std::chrono::minutes(1));
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ReviewDesk::takeContent);
    connect(&m_book, &Book::changed, this, [this] {
        ++m_latest;
        if (hasContent())
            m_soon.start();
    });
    QTimer::singleShot(0, this, &ReviewDesk::read); // the window comes first: reading would take a processor from it
}

ReviewDesk::~ReviewDesk()
{
    m_reading.waitForFinished();
    m_counting.waitForFinished();
}

void ReviewDesk::read()
{
    if (!std::exchange(m_isReading, true))
        m_reading.setFuture(QtConcurrent::run([&library = m_library] { return ReviewContent::load(library); }));
}

void ReviewDesk::takeContent()
{
    if (hasContent())
        return; // settle() was faster
    if (const Result<ReviewContent> content = m_reading.result(); content) {
        m_content = *content;
        count();
    } else {
        emit failed(content.error());
    }
}

void ReviewDesk::settle()
{
    read();
    m_reading.waitForFinished();
    if (!hasContent()) {
        const Result<ReviewContent> content = m_reading.result();
        if (!content)
            return;
        m_content = *content;
    } else if (m_ready && !m_soon.isActive() && !m_counting.isRunning()) {
        return;
    }
    m_soon.stop();
    ++m_latest;
    show(counted(inputNow(), m_content));
}

// A count that is overtaken by a change is thrown away. It may outlive the desk, so it has a copy of all.
void ReviewDesk::count()
{
    ++m_latest;
    const ReviewInput input = inputNow();
    const bool isLarge = input.records.holdings.size() > countedAtOnce;
    m_soon.setInterval(isLarge ? 150 : 0);
    if (isLarge)
        m_counting.setFuture(QtConcurrent::run([input, content = m_content, number = m_latest] {
            State state = counted(input, content);
            state.count = number;
            return state;
        }));
    else
        show(counted(input, m_content));
}

ReviewDesk::State ReviewDesk::counted(const ReviewInput &input, const ReviewContent &content)
{
    State state{.input = input, .review = reviewIn(input, content, input.records.year)};
    state.findings = judgedIn(input, content, state.review);
    return state;
}

void ReviewDesk::show(State state)
{
    m_counting.setFuture({});
    const bool isLarge = m_state.input.records.holdings.size() > countedAtOnce;
    const State before = std::exchange(m_state, std::move(state));
    if (isLarge) // to let go of 100,000 findings takes a moment that the window need not spend
        (void)QtConcurrent::run([before] {});
    m_ready = true;
    emit changed();
}
