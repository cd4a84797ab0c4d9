// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

// What is asked for a reason, in words.
struct ReasonAsk
{
    QString title; // of the window
    QString about; // what it is about, where the title does not say it
    QStringList sentences; // what follows from it, a paragraph each
    QString verb; // of the button
    QString example; // stands in the empty field
    bool takesLines = false; // a longer reason
};

// Asks why: why a question is taken out, why a year is opened again, why a finding may stay. Cannot be accepted while nothing is
// written. Goes by itself when it is closed.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    ReasonDialog(const ReasonAsk &ask, QWidget *parent);
    QString reason() const { return m_written().trimmed(); }

private:
    QWidget *field(const ReasonAsk &ask, const std::function<void()> &edited);

    std::function<QString()> m_written;
};
