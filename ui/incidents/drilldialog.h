// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/incidentguide.h"

#include <QDialog>

class LineList;
class Text;

// Chooses the scenario of a practice run. Goes by itself when it is closed.
class DrillDialog : public QDialog
{
    Q_OBJECT
public:
    DrillDialog(const IncidentGuide &guide, Language language, QWidget *parent);
    QString drill() const; // its id

private:
    void showOpening();

    const IncidentGuide &m_guide;
    const Language m_language;
    LineList *m_list;
    Text *m_opening;
};
